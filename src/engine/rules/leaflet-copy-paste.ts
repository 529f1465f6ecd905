import { asked } from '../guards/asked.ts';
import { running } from '../guards/running.ts';
import type { Card, Rule } from '../rule.ts';
import { opening } from '../shapes/sights.ts';

export const card = {
  id: 'leaflet-copy-paste',
  family: 'leaflet',
  severity: 'nudge',
  kinds: ['dm', 'note', 'reply', 'post'],
  copy: {
    nudge: "You've sent this one before. What's different about this person?",
    reader: 'People can tell when the sheet was printed for everyone.',
    try: 'Which line here could only be written to this person? Keep that one.',
    why: 'People deserve to be treated as individuals, not handed the same sheet. X also lists large numbers of duplicate replies or mentions as a spam sign.',
    source: 'X rules on duplicate messages; Lin and Huang 2013 on repeated texts',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  neutral: true,
  examples: {
    flags: [
      {
        text: 'Hi Priya, great to connect. I work with local firms on their energy bills.',
        echoes: { messages: 1, publicly: 0 },
      },
      {
        text: 'Hope you have a fantastic weekend from all of us at Acme',
        kind: 'post',
        echoes: { messages: 0, publicly: 2 },
      },
      {
        text: 'Well done to everyone who took part, amazing effort all round',
        kind: 'reply',
        echoes: { messages: 0, publicly: 3 },
      },
      { text: 'hiya hun just wondered if u want to join my team x', echoes: { messages: 6, publicly: 0 } },
      {
        text: 'Dear Sir, kindly find our catalogue for the new season',
        echoes: { messages: 2, publicly: 0 },
      },
    ],
    passes: [
      { text: 'Thanks Priya, see you there', echoes: { messages: 3, publicly: 0 } },
      {
        text: 'Happy birthday Jo, hope the dog lets you near the cake',
        echoes: { messages: 0, publicly: 0 },
      },
      {
        text: 'We are open Saturday nine to one this week',
        kind: 'reply',
        parent: 'Do you open at weekends? Looking for a bike pump.',
        echoes: { messages: 0, publicly: 4 },
      },
      {
        text: 'The meeting link is on the invite, see you at ten',
        theyWrote: true,
        echoes: { messages: 4, publicly: 0 },
      },
      {
        text: 'I tried your vinegar trick on the kettle and it took two goes',
        kind: 'reply',
        echoes: { messages: 0, publicly: 1 },
      },
    ],
  },
  check(doc, scene) {
    const { kind } = scene.draft;
    const sent =
      kind === 'dm' || kind === 'note'
        ? (scene.context.echoes?.messages ?? 0)
        : (scene.context.echoes?.publicly ?? 0);
    const enough = kind === 'dm' || kind === 'note' ? 1 : 2;
    if (sent < enough || doc.words < 6 || scene.ask(running) || scene.ask(asked)) return [];
    return [{ ...opening(doc), data: { times: sent }, severity: sent >= 5 ? 'pause' : 'nudge' }];
  },
};
