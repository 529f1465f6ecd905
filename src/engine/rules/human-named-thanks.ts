import { people } from '../guards/person.ts';
import type { Card, Rule } from '../rule.ts';
import type { Phrases } from '../shapes/pattern.ts';
import { around, saying } from '../shapes/sights.ts';
import { MENTION } from '../text/tokens.ts';

export const card = {
  id: 'human-named-thanks',
  family: 'human-touch',
  severity: 'praise',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'Naming what they did is what makes a thank-you land.',
    reader: 'The person you thank feels seen, and so does everyone who knows them.',
    try: 'Who exactly, and what did they do?',
    why: 'Treat people as individuals, not as a crowd to be thanked in bulk. Praising what someone did, more than how it helped you, is what makes them feel seen.',
    source: 'Algoe, Kurtz and Hilaire 2016: praising what the other did makes them feel seen',
    evidence: 'study',
  },
} as const satisfies Card;

const gratitude: Phrases = [
  'thanks|thank|thx|cheers|ta|grateful|gratitude|shoutout|kudos|props|hats ..1 (you|to|out|off|for|go|goes|<capital>|<mention>|{kin})',
  'big|huge|massive ups|up|respect|thanks|thank|shout',
  'shout out to',
  'credit to|goes',
  'well done <capital>|<mention>',
  'thank you',
  'owe <capital>|<mention> ..1 one|pint|big|so',
  'thanks to',
];

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'Thank you Priya for staying late to fix the till.',
      'Shout-out to @tomfixes, who drove to Hull for a gasket.',
      'Cheers Dave, your tip about bleeding the radiators worked.',
      'Grateful to Maya for telling me the logo looked like a potato.',
      'Thanks to you, Sam, I finally asked for the deposit up front.',
      'Cheers Orla for lending me the good ladder.',
      'Massive thanks to @kofi_bakes, who opened at five so we could eat.',
      'big up Tunde for carrying the speakers up four floors',
      'Thank you Meera ji for your notes on the visa form',
      'Hats off to Bronwyn who drove the minibus through the snow',
    ],
    passes: [
      'Thanks for following!',
      'Thanks everyone for your support.',
      'Thank you for your business.',
      'Thanks in advance for sharing.',
      'Thanks to our innovative platform, results are guaranteed.',
      'Thanks team.',
      'Thank you to all our clients for another great year.',
      'Thanks Obama.',
      'Thank you for shopping with us.',
      'Credit cards accepted.',
    ],
  },
  phrases: [gratitude],
  check(doc, scene) {
    const named = [...scene.ask(people), ...doc.spots(MENTION)];
    const hits = doc.own(gratitude).filter((hit) => {
      const { sentence } = hit.placed;
      const after = named.find(
        (person) => person.placed === hit.placed && person.start >= hit.start && person.start - hit.end < 40,
      );
      if (!after || FORMAL.test(sentence.text)) return false;
      return REASON.test(doc.text.slice(after.start, hit.placed.end));
    });
    return hits.slice(0, 1).map((hit) => ({ ...around(hit), data: saying(doc, hit) }));
  },
};

/** What everybody is thanked for by firms. */
const FORMAL =
  /\b(?:for|of) (?:the |your )?(?:follow|following|connecting|sharing|your business|support$|subscribing|all your support)|\b(?:platform|guaranteed|customers|clients|followers)\b/i;
/** What somebody did, after their name. */
const REASON =
  /\b(?:for \p{L}+ing\b|for (?:the|your|his|her|their|a|being|all)\b|who\b|because\b|your \p{L}+|\p{L}+ed\b|came\b|brought\b|drove\b|made\b|gave\b|sent\b|found\b|kept\b|lent\b|told\b|I finally\b)/iu;
