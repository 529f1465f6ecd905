import type { Kind } from '#engine/types.ts';
import type { Circumstances, SendAttempt } from '#surfaces/index.ts';
import type { Place } from './probe/drive.ts';

/** Languages of the labels in which every box is found and understood. Arabic is written right to left. */
export const labelLanguages = ['en', 'de', 'ar'] as const;

/** The rest of them: every box is found and understood in these too, one page after the other. */
export const otherLanguages = ['fr', 'es', 'nl'] as const;

/** One kind of box on one stand-in page, and what has to be known of it. The table of the README is made of these. */
export interface BoxCase {
  /** Its name in the site's adapter. */
  readonly box: string;
  readonly kind: Kind;
  readonly at: Place;
  readonly field: string;
  readonly around: Circumstances;
}

/** A send that the page proves. */
export interface SendCase {
  readonly what: string;
  readonly box: string;
  readonly at: Place;
  readonly field: string;
  /** Clicked between writing and sending. */
  readonly onTheWay?: readonly string[];
  /** `Enter`, `Control` for its shortcut with Enter, or the button. */
  readonly how: string;
}

/** A send after which the page shows less than its proof; by Enter, unless said otherwise. */
export interface WeakSendCase extends Omit<SendCase, 'what' | 'how'>, Partial<Pick<SendCase, 'how'>> {
  /** Clicked after it: the button that throws a draft away. */
  readonly discard?: string;
  readonly verdict: SendAttempt['verdict'];
}

/** The same place with other settings of the stand-in page. */
export function and(place: Place, params: Readonly<Record<string, string>>): Place {
  return { ...place, params: { ...place.params, ...params } };
}
