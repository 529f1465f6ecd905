import type { Card, Rule } from '../rule.ts';
import type { Doc } from '../text/doc.ts';
import { HASHTAG } from '../text/tokens.ts';

export const card = {
  id: 'craft-hashtag-wall',
  family: 'craft',
  severity: 'tip',
  kinds: ['post', 'reply'],
  copy: {
    nudge: "That's a lot of labels. Keep the one a local would search.",
    reader: 'A wall of tags is talking to a search box.',
    try: 'Which one would somebody local search for? Keep that.',
    why: 'A wall of tags is talking to a search box. One honest tag helps the right person find you.',
    source: 'TrackMaven 2016, 65,000 posts; Instagram limit of five, December 2025',
    evidence: 'vendor-figure',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  neutral: true,
  examples: {
    flags: [
      { text: 'Monday mood #one #two #three', site: 'x' },
      { text: 'Proud day #leadership #growth #mindset #success #team #hustle #winning', site: 'linkedin' },
      { text: 'Cakes! #cake #bake #sugar #icing #flour #yum', site: 'instagram' },
      { text: 'Open late #leeds #shop #gifts #xmas', site: 'facebook' },
      { text: 'Nice #business #networking #sales', site: 'linkedin', kind: 'reply' },
      { text: 'Grand day out #one #two #three #four', site: 'x' },
      'New hair #hair #curl #salon #lagos #ikeja #glam #slay',
      { text: 'nice #seo #sales #growth', kind: 'reply' },
      { text: 'Sunrise #a1 #b2 #c3 #d4 #e5 #f6', site: 'instagram' },
      '#mon #tue #wed #thu #fri #sat off to work',
    ],
    passes: [
      "We're #1 in the pub quiz and I'll be insufferable.",
      'C# and F# both confuse me before coffee.',
      { text: 'Bake sale Saturday #Altrincham', site: 'x' },
      'Issue #42 of the zine is in the shop.',
      { text: 'Sunday market haul #altrincham #sourdough #smallbatch #breadheads', site: 'instagram' },
      'Table for #1 and the #2 bus home.',
      'One tag is plenty #cork',
      { text: 'Fish van tonight #kinsale #chips', site: 'x' },
      'Fixed bug #12, #13, #14, #15, #16 and #17 before lunch.',
      { text: 'so good #baking #bread', kind: 'reply' },
    ],
  },
  check(doc, { draft }) {
    const tags = doc.spots(HASHTAG);
    const most = draft.kind === 'reply' ? Math.min(2, draft.traits.hashtags) : draft.traits.hashtags;
    const first = tags[most];
    const last = tags.at(-1);
    if (!first || !last) return [];
    const start = first.start;
    const tail =
      /^[\s#\p{L}\p{N}_,.|•·]*$/u.test(doc.text.slice(start, last.end)) &&
      tags.every(({ start: at }, place) => place <= most || gapless(doc, tags[place - 1]?.end ?? 0, at));
    const before = tags[most - 1]?.end ?? start;
    const from = gapless(doc, before, start) ? before : start;
    return [
      {
        start,
        end: last.end,
        data: { tags: tags.length, most },
        ...(tail ? { fix: { start: from, end: last.end, text: '' } } : {}),
      },
    ];
  },
};

/** Nothing but space, commas and bars between two tags. */
function gapless(doc: Doc, from: number, to: number): boolean {
  return /^[\s,.|•·]*$/.test(doc.text.slice(from, to));
}
