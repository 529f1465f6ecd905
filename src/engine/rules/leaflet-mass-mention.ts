import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { leadingMentions } from '../text/counting.ts';
import { MENTION } from '../text/tokens.ts';

export const card = {
  id: 'leaflet-mass-mention',
  family: 'leaflet',
  severity: 'nudge',
  kinds: ['post', 'reply'],
  copy: {
    nudge: 'Tagging a crowd rarely starts a chat. Who is this really for?',
    reader: 'People who are tagged in a crowd feel like part of a mailing.',
    try: 'Who made you think of this? Keep one or two names, and say why.',
    why: 'Speaking with people one at a time is what builds relationships. X counts unsolicited mentions as a spam signal, and so do the people who get them.',
    source: 'X rules: unsolicited mentions are a sign of spam',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

const credits: Phrases = [
  'thanks|thank|shoutout|shout|credit|credits|congrats|congratulations|featuring|feat|ft|with|w|cheers|kudos|props|grateful|joined|love|proud|hosted|directed|photo|photos|pics|makeup|hair|styled|by|starring|lineup|panel|cast|team',
  'dinner|lunch|night|day|drinks|walk with',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      '@maya_p @tomfixes @leedsknits @jo_w check this out',
      'New range just dropped @one_shop @two_shop @three_shop @four_shop @five_shop',
      'What do you reckon @amy_a, @ben_b, @cat_c, @dan_d',
      '@bbc_leeds @yorkspost @leedslive @northernlife big news from our firm',
      'Anyone? @aa_one @bb_two @cc_three @dd_four',
      'new single out @dj_ade @mc_blue @radio_lag @kiss_ng @naija_now',
      'Look at this offer @anna_b @beth_c @cara_d @dee_e',
      '@aa_bb @cc_dd @ee_ff @gg_hh pls rt',
      'who is in? @one_a @two_b @three_c @four_d @five_e',
      'Kitchens from our range @home_mag @deco_uk @style_ie @house_au',
    ],
    passes: [
      'Huge thanks to @maya_p @tomfixes @leedsknits and @jo_w for running the stall in the rain',
      'Panel tonight: @maya_p on pricing, @tomfixes on tools, @jo_w on hiring, @sam_k on hats',
      {
        text: "@maya_p @tomfixes @leedsknits @jo_w I think Tom's right, the second design is warmer.",
        kind: 'reply',
      },
      'Photo: @leedsknits',
      "Dinner with @maya_p @tomfixes @jo_w @sam_k and I can't move.",
      'Lovely lunch with @anna_b @beth_c @cara_d @dee_e at the pier',
      'Photos by @lens_ie, hats by @hat_co, and the dog is @rex_dog',
      'Congrats @anna_b @beth_c @cara_d @dee_e, you did it',
      { text: '@a_one @b_two @c_three @d_four that bridge was closed in May', kind: 'reply' },
      '@anna_b did you see what @beth_c said?',
    ],
  },
  phrases: [credits],
  check(doc, scene) {
    if (doc.has(credits)) return [];
    const spots = doc.spots(MENTION).slice(scene.draft.kind === 'reply' ? leadingMentions(doc) : 0);
    if (spots.length < 4) return [];
    const runs = spots.map(
      (spot, at) => /^(?:[\s,&]|and)*$/.test(doc.text.slice(spots[at - 1]?.end ?? 0, spot.start)) && at > 0,
    );
    const first = runs.findIndex((beside, at) => beside && runs[at + 1]);
    const start = spots[first - 1];
    if (first < 1 || !start) return [];
    let last = first;
    while (runs[last + 1]) last++;
    return [{ start: start.start, end: spots[last]?.end ?? start.end, data: { mentions: spots.length } }];
  },
};
