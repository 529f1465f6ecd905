import { running } from '../guards/running.ts';
import { hardAsks } from '../guards/selling.ts';
import { theirShop } from '../guards/their-shop.ts';
import type { Card, Rule } from '../rule.ts';
import { softenClause } from '../shapes/fixes.ts';
import { saying } from '../shapes/sights.ts';
import { tokenText } from '../text/doc.ts';

export const card = {
  id: 'pitch-hard-cta',
  family: 'pitch',
  severity: 'nudge',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: "That's a shop sign. What would you say to them face to face?",
    reader: 'A stream of asks is what makes people scroll past.',
    try: 'What question would make someone want this? Ask that, and let them ask for the link.',
    why: 'People come to talk to people, and a stream of pitches is what makes them scroll past. Start the conversation and let them ask you for the link.',
    source:
      'Stephen, Sciandra and Inman 2015, 4,284 brand posts; Siskou et al., LaTeCH-CLfL 2022 on finding such asks',
    evidence: 'study',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'New autumn menu is here. Book your table now!',
      'Slow Wi-Fi driving you mad? Call us today on 01632 960123.',
      'Our January intake is open. Sign up today and get the first module.',
      '👉 Grab your free discovery call before Friday',
      'Check out our website for the full range of garden rooms.',
      'pls order online tday, shop link in bio',
      'Kindly subscribe to our channel and drop your email address',
      '☎️ Ring us on 020 7946 0018 and ask for Padraig',
      '𝗕𝗼𝗼𝗸 𝘆𝗼𝘂𝗿 𝗳𝗿𝗲𝗲 𝗱𝗲𝗺𝗼 this week',
      'Loads of new stock in.\nSwipe up to see the lot.\nGet in touch with us today.',
    ],
    passes: [
      "Feel free to message me if the instructions don't make sense, Dan.",
      'He told me to book a call, then never turned up.',
      'Why does every advert say “call us today” in that voice?',
      "Is there a link in your bio? I couldn't find the recipe.",
      'Book club last night was chaos and I loved it.',
      'My nan would ring us on a Sunday just to tell us the weather.',
      'We used to say sign up today in every mail and nobody did.',
      'reckon i should book a table for mum or is sunday too busy',
      'I went to visit our old school and the gate was open.',
      'Do not call us heroes, Chinedu did the lifting.',
    ],
  },
  check(doc, scene) {
    if (scene.ask(running)) return [];
    const asks = scene.ask(hardAsks).filter(({ end, placed }) => !(end - placed.start < 4));
    const verbs = new Set(asks.map((hit) => tokenText(hit.placed, hit.first).toLowerCase()));
    const several = verbs.size > 1 && new Set(asks.map(({ placed }) => placed)).size > 1;
    const others = scene.ask(theirShop);
    return asks.map((hit, place) => ({
      start: hit.start,
      end: hit.end,
      data: saying(doc, hit),
      severity: others.has(hit.placed) ? 'tip' : several ? 'pause' : 'nudge',
      fix: softenClause(doc, hit, place === 0),
    }));
  },
};
