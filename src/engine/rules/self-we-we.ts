import { appeal } from '../guards/appeal.ts';
import { isHuman } from '../guards/human.ts';
import { people } from '../guards/person.ts';
import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { opening } from '../shapes/sights.ts';

export const card = {
  id: 'self-we-we',
  family: 'self-centred',
  severity: 'tip',
  kinds: ['post', 'dm', 'note'],
  copy: {
    nudge: 'Lots of we, no you. Where does the reader come in?',
    reader: 'Readers look for themselves in it, and find only the firm.',
    try: "Who was it for? Start one sentence with you, or with a customer's first name.",
    why: 'Customers need to see themselves in your message. Swap one we-sentence for one about the person it is for.',
    source: 'Packard, Moore and McFerran 2018 on I, we and you',
    evidence: 'study',
  },
} as const satisfies Card;

const told: Phrases = [
  "we|we've (danced|laughed|cried|walked|ate|sang|slept|drank|ran|sat|lost|found|met|drove|swam|climbed|talked|forgot|played|cooked|watched|bought|fell|burned|burnt|missed|love|miss|wish|need|want|should|must|cant|can't|don't|have to|got to|all|are all|were wrong)",
  'sorry|apologies|apologise|apologize',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'We launched our new website. We worked hard on our branding and our team is proud of what we have achieved this year.',
      'Our company has grown and our clients love our service. We pride ourselves on our quality and we never compromise.',
      'We are the leading provider in our sector. Our experts use our proven method and we deliver our promises on time.',
      "We won. We are number one for the third year because we work harder and our standards are higher than anyone's.",
      'Our range, our prices, our delivery: we beat everyone else and we are always adding to our list of stockists.',
      'We opened our third branch. Our team doubled, our range grew and we are the most trusted name in our trade.',
      'our firm is the best in our county, we have won for our service and we deliver for our clients always',
      'We at Mehta Group believe in quality. Our plants, our people and our process make us leaders in our field today.',
      'Our mission is growth. We invest in our people because we know our success is built on our values and standards.',
      'We have completed our audit and we are certified. Our systems exceed the standard and our results place us among the top firms.',
    ],
    passes: [
      "We lost the van keys, so Maya and I walked our deliveries round Sale in the rain and we met half our customers' dogs.",
      "We've been arguing in our kitchen about our opening hours. What would you want from us on a Sunday?",
      "We're closed tomorrow.",
      "Our street held our first party in twenty years and we danced until our neighbours' nan told us off, and we laughed all night.",
      "We were wrong about our delivery charge and we've put it right for our regulars, with apologies from all of us.",
      'We took our tent, our dog and our good intentions to Kerry, and we came home with one boot between us and no tent.',
      'Our gran hid our presents so well we found ours in July, and we ate our chocolate in our togs, delighted with ourselves.',
      'We were late, our bus was later and we sang our way home in the dark with our chips going cold in our hands.',
      'We miss our old street and our noisy neighbours and we wish our kids knew our shortcut by the mill and the river.',
      'We have our doubts about our van, our map and our driver, but would you not come with us anyway on Sunday morning?',
    ],
  },
  phrases: [told],
  check(doc, scene) {
    const { we, you } = doc.counts;
    if (doc.words < 18 || we < 4 || you > 0 || doc.counts.they + doc.counts.kin > 1) return [];
    if (isHuman(scene) || scene.ask(people).length > 0 || doc.sentences.some(({ sentence }) => sentence.asks))
      return [];
    if (scene.ask(appeal) || doc.has(told)) return [];
    return [{ ...opening(doc), data: { we } }];
  },
};
