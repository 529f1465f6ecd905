import type { Guard } from '../scene.ts';
import type { Placed } from '../text/doc.ts';

const theirs = [
  'her|his|their ..2 shop|store|site|website|page|book|course|album|music|cafe|café|business|work|range|menu|stall|classes|etsy|channel|podcast|blog|studio|link',
  "<mention> is|are|has|have|runs|makes|does|bakes|teaches|sells|opened|just|who's|will",
  '{name}|{kin} is|are|has|have|runs|makes|does|bakes|teaches|sells|opened|just',
  'my {kin}',
  'go|please support|follow|visit|see <mention>|{name}',
];

/** Sentences that send people to somebody else's shop: a kindness, however much it sounds like an advert. */
export const theirShop: Guard<ReadonlySet<Placed>> = {
  phrases: [theirs],
  answer: (doc) => {
    const kind = doc.all(theirs).map(({ placed }) => placed);
    const speaksOfThem = kind.length > 0;
    return new Set(
      doc.sentences.filter(
        (placed) => speaksOfThem && !isOurs(placed) && (kind.includes(placed) || isTheirs(placed)),
      ),
    );
  },
};

function isTheirs({ sentence }: Placed): boolean {
  return sentence.counts.they > 0;
}

/** "I love her bread" is still about her; "our" and "my shop" are not. */
function isOurs({ sentence }: Placed): boolean {
  if (sentence.counts.we === 0 && sentence.counts.i === 0) return false;
  return /\b(?:our|we|us|we're|my (?!mum|mam|mom|dad|sister|brother|friend|wife|husband|daughter|son|mate|neighbour|cousin|aunt|niece|nephew)\w)/i.test(
    sentence.text,
  );
}
