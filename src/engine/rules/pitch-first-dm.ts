import { appeal } from '../guards/appeal.ts';
import { asked } from '../guards/asked.ts';
import { firstMessage } from '../guards/running.ts';
import { hardAsks } from '../guards/selling.ts';
import { ownWares } from '../guards/selling.words.ts';
import type { Card, Rule } from '../rule.ts';
import { dropTogether } from '../shapes/fixes.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { saying } from '../shapes/sights.ts';

export const card = {
  id: 'pitch-first-dm',
  family: 'pitch',
  severity: 'pause',
  kinds: ['dm', 'note'],
  copy: {
    nudge: "You've only just met. Say what made you want to meet them first.",
    reader: 'A stranger with an offer gets the answer that strangers with offers get.',
    try: 'What did they say or make that caught your eye? Open with that and one real question.',
    why: 'Nobody walks into a room, gives a one-minute pitch to a stranger and leaves. People like to be met as who they are, so let the first message be about them.',
    source: 'X developer guidelines on unsolicited messages; Twitter compose prompts, Katsaros et al. 2022',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

const offers: Phrases = [
  'we|i (also|can|could|currently)? (help|offer|coach|provide|specialise|specialize|deliver|supply|represent|consult|advise|train) !you|my|the|out',
  'we|i (can|could|would|will|able to) help|save|show|offer|get|increase|boost|grow|double|reduce|improve you|your',
  'our|my platform|service|services|course|package|packages|software|solution|solutions|agency|program|programme|product|products|tool|app|masterclass|training|portfolio|website|channel|page|youtube|book|ebook|newsletter|podcast !is|was',
  'our team|company|network|firm|card|machines',
  'could|can|would|will ..2 (cut|save|boost|double|grow|increase|reduce|improve) your|you|costs',
  'interested $',
  'interested in (a|our|hearing|learning|working|seeing|having|earning|growing)',
  'are you (currently)? (looking|interested|open|happy|satisfied|struggling)',
  'from|only|just|at|for <price>',
  'two|<number>|few spots|spaces|places left',
  'an|a|this|exciting|great|unique opportunity',
  'passive|extra|additional|side income',
  '(take a look at|check out) my|our',
  "(we are|we're) a|an|the ..4 (firm|company|agency|consultancy|team|studio|provider|startup|platform|supplier)",
  'open|opening (for|to) (a)? (role|position|roles|business)',
];
const meetings: Phrases = [
  'quick|short|brief|introductory|intro|discovery (minute|min|minutes|mins)? (call|chat|demo|zoom|meeting|conversation|coffee) !about|yesterday',
  '<number> minute|min|minutes|mins (call|chat|demo|zoom|meeting|conversation|coffee) !about|yesterday',
  '15|20|30|10|ten|fifteen|twenty|thirty minutes|mins|min',
  'have|got|spare (you)? ..1 (<number>|ten|fifteen|twenty) minutes|mins|min',
  'hop|jump on a ..1 call',
  'schedule|arrange|set (up)? a ..2 call|chat|demo|meeting|time',
];
const calendars: Phrases = ['my|our calendar|calendly|diary|booking link|:|is|page', 'book a|some time'];
const favours: Phrases = [
  'could|can|may i ask|pick',
  "(i'm|im|i am) (stuck|trying|learning|writing|applying|a student|looking for advice)",
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Hi Sam, thanks for connecting! We help accountants win 10 new clients a month. Fancy a quick call?',
      'Hello, I noticed you run a café. Our card machines could cut your fees. Have you got 15 minutes this week?',
      "Hi Priya, I'd love to show you our platform. Here's my calendar: calendly.com/example",
      'Hey, we offer SEO packages from £199. Interested?',
      'Hi Tom, great profile! I coach founders to scale to seven figures and have two spots left.',
      'Good day sir, we are a leading web company and we can increase your traffic.',
      { text: 'hiya hun, i coach busy mums to earn extra income, u interested?', theyWrote: false },
      { text: 'We offer payroll for growing firms, happy to show you our platform.', kind: 'note' },
      'Hello dear, are you open to a new business opportunity?',
      'Hey Declan! Our software could save your team hours. 15 mins this week?',
    ],
    passes: [
      'Hi Sam, your thread on sourdough starters saved my weekend. Which flour did you end up with?',
      'Hi Priya, we met by the coffee urn at the Leeds meetup. You promised me a book title!',
      "Hello Tom, I'm stuck on VAT for digital sales and your post was the only clear one. Could I ask you one question?",
      { text: "Hi Jo, here's the form you asked for: example.com/form", theyWrote: true },
      'Hey Amir, congratulations on the new shop. How was day one?',
      'Hi Niamh, your talk on hedgehogs made my kids dig a hole in the lawn. How deep was yours?',
      { text: 'We were both at the Cork meetup, you had the loud shirt.', kind: 'note' },
      'hey, is the blue bike still there? i can come saturday',
      { text: 'Here is our price list, as you asked: from £40.', theyWrote: true },
      'Dear Mr Bello, I enjoyed your article on the Lagos rail line. Where can I read the next part?',
    ],
  },
  phrases: [offers, meetings, calendars, favours, ownWares],
  check(doc, scene) {
    const first = scene.ask(firstMessage);
    if (first === 'no' || scene.ask(asked) || scene.ask(appeal)) return [];
    const signs = [offers, meetings, calendars, ownWares].map((phrases) => doc.own(phrases));
    const spoken = [...signs, scene.ask(hardAsks)].filter((hits) => hits.length > 0);
    const [found] = spoken.flat().sort((a, b) => a.start - b.start);
    if (!found || (doc.has(favours) && !doc.has(offers))) return [];
    const fix = dropTogether(doc, spoken.flat());
    return [
      {
        start: found.start,
        end: found.end,
        data: saying(doc, found),
        severity: first === 'certain' && spoken.length > 1 ? 'pause' : 'nudge',
        ...(fix ? { fix } : {}),
      },
    ];
  },
};
