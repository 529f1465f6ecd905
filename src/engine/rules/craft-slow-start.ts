import type { Card, Rule } from '../rule.ts';
import { dropSentence } from '../shapes/fixes.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { saying } from '../shapes/sights.ts';

export const card = {
  id: 'craft-slow-start',
  family: 'craft',
  severity: 'tip',
  kinds: ['post'],
  copy: {
    nudge: 'The good bit is hidden under "see more". Could it go first?',
    reader: 'Only the first lines show, and these could stand above any post.',
    try: 'Try deleting your first sentence. Does it start better?',
    why: 'Feeds move fast and only the first lines show. Start where the story starts and people will stay for the rest.',
    source: 'Fold lengths of the four sites, checked November 2026',
    evidence: 'vendor-figure',
  },
} as const satisfies Card;

const throatClearing: Phrases = [
  "^ in (today's|todays|this|our|a) (ever)? (fast|digital|modern|competitive|world|age|busy|rapidly|changing|current|dynamic|business) ..2",
  '^ as (we|you) (all)? (may|might)? know',
  '^ as a|an (leader|founder|ceo|manager|business|coach|marketer|entrepreneur|recruiter|professional|consultant|father|mother)',
  "^ (it's|its|it is) no secret",
  "^ (it's|its|it is) (that time|official|been a) ..2",
  '^ exciting|big|huge|great|some|amazing ..1 news|announcement|update !:',
  '^ i|we (just)? (wanted|want|would like) to (take|share|say|start|reflect|talk|tell|express|let)',
  "^ i'd|we'd (just)? like to (take|share|say|start|reflect|talk|tell|express|let)",
  '^ (just)? (a|wanted to)? (quick|short) (post|note|update|reminder|one|thought)',
  '^ (happy|good) ({day}|morning|afternoon|evening|new year) (linkedin|fam|everyone|all|folks|network|friends|people|guys|instagram|facebook|team|beautiful|lovelies|connections)',
  '^ (hello|hi|hey|greetings|dear) (linkedin|fam|everyone|all|folks|network|friends|people|guys|connections|family|twitter|instagram)',
  '^ let me (tell|share|start|be|ask|explain)',
  "^ (i'm|i am|we're|we are) (so|very|super|really)? (excited|happy|thrilled|delighted|pleased) (to)? (be)? (here|back|sharing|share|writing)",
  '^ have you ever (wondered|thought|stopped)',
  '^ (unpopular|hot) (opinion|take)',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      {
        text: "In today's fast-paced world, businesses must adapt. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.",
        site: 'linkedin',
      },
      {
        text: 'As we all know, customer service is everything. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
        site: 'linkedin',
      },
      {
        text: 'Exciting news! We have been working on something. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
        site: 'instagram',
      },
      {
        text: 'I just wanted to take a moment to reflect on the year. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
        site: 'linkedin',
      },
      {
        text: 'Happy Monday LinkedIn fam! Hope everyone had a good one. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
        site: 'linkedin',
      },
      'Dear network, hope all are well. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
      {
        text: 'As a founder, I am often asked about time. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry.',
        site: 'linkedin',
      },
      'It’s no secret that retail is hard. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
      'Just a quick update from our end. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
      'Hello everyone, long time no post. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
    ],
    passes: [
      'Happy Friday, Priya, did the oven survive?',
      "Exciting news: it's a girl.",
      {
        text: "In today's post: one parcel, three wrong names and a very patient courier. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.",
        site: 'linkedin',
      },
      {
        text: 'Monday, 6am, no power. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
        site: 'linkedin',
      },
      {
        text: 'As a child I hid in this shop when it rained. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
        site: 'linkedin',
      },
      'Good morning fam, short one.',
      'As a kid I counted the lorries from this window. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
      'The oven made a noise like a bassoon. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
      'Quick question, who has my ladder?',
      'In today’s soup: everything. It was raining and the shop was full of wet dogs, so we put the kettle on and talked about the year, the people who came in, the ones who moved away and what we would do with the back room if the roof held. By five the floor was dry and so were most of the dogs, and nobody wanted to go home yet, least of all me.',
    ],
  },
  phrases: [throatClearing],
  check(doc, { draft }) {
    const first = doc.sentences[0];
    if (!first || doc.folded.original.length <= draft.traits.fold) return [];
    const hit = doc.own(throatClearing).find(({ placed, first: at }) => placed === first && at <= 1);
    if (!hit || doc.sentences.length < 2) return [];
    return [{ start: first.start, end: first.end, data: saying(doc, hit), fix: dropSentence(doc, first) }];
  },
};
