import { appeal } from '../guards/appeal.ts';
import { somebody } from '../guards/person.ts';
import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { opening } from '../shapes/sights.ts';

export const card = {
  id: 'broadcast-nobody-home',
  family: 'broadcast',
  severity: 'tip',
  kinds: ['post'],
  copy: {
    nudge: "I can't find a person in this yet. Where are you in it?",
    reader: 'There is no one in it to answer.',
    try: 'Who was there, and what did they say? Start one sentence with I or a name.',
    why: 'In the real world no one speaks to the doors of a business. Put one human in the post, you, a customer or a colleague, and there is someone to answer.',
    source: 'Rybalko and Seltzer 2010: only 27% of company profiles said who was writing',
    evidence: 'study',
  },
} as const satisfies Card;

const talk: Phrases = [
  "lol|haha|omg|yay|ugh|let's|lets|gonna|ain't|please|someone|somebody|nobody|man|woman|guy|girl|boy|we're|we've|us",
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Acme Accountancy provides a full range of services to businesses across the North West. The team has over thirty years of combined experience and is committed to excellence in every engagement.',
      'The spring collection has arrived in store. Featuring over forty new lines in linen and cotton, the range combines timeless design with modern comfort at an affordable price for everyone.',
      'Our offices will be exhibiting at the regional business expo on Tuesday. The stand will showcase the full product range, with live demonstrations running every hour throughout the day until close.',
      'Regular boiler servicing reduces the risk of breakdowns and improves energy efficiency. Industry guidance recommends an annual inspection by a registered engineer to maintain safety, performance and manufacturer warranty cover throughout.',
      '2025 marks a milestone year for the company. Turnover has grown, headcount has doubled and three new regional offices have opened, reflecting continued investment in people, processes and customer satisfaction.',
      'The new depot in Ikeja will open in March. It will hold forty lorries and serve three states. Investment in the site has reached two billion naira and hiring of local staff is under way.',
      'Registrations for the summer programme are under way. The programme covers robotics, coding and design, with small batches and experienced faculty. Classes begin on the first Monday of April at the main campus.',
      'Winter tyres improve grip on wet and icy roads and shorten braking distances considerably. Fitting takes under an hour at any branch. Stock is now available across all depots nationwide.',
      'Planning permission has been granted for the next phase of the Westgate scheme. The phase comprises sixty homes, a play area and a shop. Construction is scheduled to begin in early spring.',
      'The annual report is now available. Revenue rose by six per cent in the year and margins improved in every division. The board has proposed an increased final dividend for approval in May.',
    ],
    passes: [
      'I stood in the shop at 6am wondering why nobody buys linen in March. Then the sun came out and forty people walked in before lunch. Retail is mostly weather and nerve.',
      'Nobody tells you the first winter in a shop is mostly listening to the fridge hum. The fridge and I are now on first-name terms. Its name is Brenda.',
      'Boiler tip from Dave, who has been in more airing cupboards than anyone in Leeds: bleed the upstairs radiators first. He says this with the confidence of a man who has been soaked.',
      'Is it just the shops on King Street, or has the whole town gone quiet on Mondays this month? The café was empty until two, and even the pigeons looked lost.',
      'Closed tomorrow for the funeral. Back Thursday.',
      'Rain all week, then the sun, then a cow in the car park. Someone put a hat on it. By noon there was a queue for photographs and the cow had a name, which was Trevor.',
      'Why do the good pens always vanish from the till while the dead ones breed in the drawer like rabbits? Every shop on the street says the same thing and nobody has an answer.',
      'Mam rang from the boat to say the engine was grand, the captain was grand, the sea was not grand at all and could someone please collect the dog from the neighbours.',
      'Open late on Thursday.',
      'Big thanks to @ferry_ann for the lift across the bay when the last boat was cancelled and the rain came in sideways and the tea had run out everywhere else.',
    ],
  },
  phrases: [talk],
  check(doc, scene) {
    const { i, you } = doc.counts;
    const voices = i + you + doc.counts.they + doc.counts.kin;
    if (
      doc.words < 25 ||
      voices > 0 ||
      scene.ask(somebody) ||
      doc.sentences.some(({ sentence }) => sentence.asks)
    )
      return [];
    if (scene.praised.has('human-story-beat') || scene.ask(appeal) || doc.has(talk)) return [];
    return [{ ...opening(doc), data: { words: doc.words } }];
  },
};
