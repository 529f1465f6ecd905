import type { Guard } from '../scene.ts';
import { type Hit, tokenText } from '../text/doc.ts';
import { EMAIL, PHONE, URL } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { addresses, hours, icons, titles } from './contact-details.words.ts';

/** What a business card has on it. */
interface ContactDetails {
  /** In the order of the text. */
  readonly spans: readonly Span[];
  /** How many sorts: a number, an address to write to, a site, a street, hours, a title, a label. */
  readonly kinds: number;
  /** Enough of them to be a card. */
  readonly isBlock: boolean;
}

/** The contact details in the writer's own words. */
export const contactDetails: Guard<ContactDetails> = {
  phrases: [addresses, hours, titles, icons],
  answer: (doc) => {
    const details = doc.spots(PHONE, EMAIL, URL);
    const sorts = new Set(details.map(({ placed, at }) => placed.sentence.tokens.kind[at]));
    const named = [doc.own(addresses), doc.own(hours), doc.own(titles).filter(isTitleLine)];
    const soft = [...named, doc.own(icons)];
    const spans: Span[] = [...details, ...soft.flat()].sort((a, b) => a.start - b.start);
    const kinds = sorts.size + countOf(soft);
    return {
      spans,
      kinds,
      isBlock: kinds >= 2 && (sorts.has(PHONE) || sorts.has(EMAIL) || countOf(named) >= 2),
    };
  },
};

const countOf = (groups: readonly (readonly Hit[])[]): number =>
  groups.filter((hits) => hits.length > 0).length;

/** "Jane Doe, Managing Director, Acme Ltd": a title between commas or bars, in a line without a verb to speak of. */
function isTitleLine({ placed, first, last }: Hit): boolean {
  const { sentence } = placed;
  const before = first > 0 ? tokenText(placed, first - 1) : '';
  const after = last + 1 < sentence.tokens.count ? tokenText(placed, last + 1) : '';
  return (
    /^[,|–—-]$/.test(before) &&
    /^[,|–—.-]$/.test(after) &&
    sentence.counts.function < 3 &&
    sentence.words < 16
  );
}
