import type { ReviewReply, SentReport } from '#messaging/protocol.ts';
import type { SiteId } from '#sites.ts';
import type { Box, SendAttempt } from '#surfaces/contract.ts';
import { countWords } from './timing.ts';

const stockRules: ReadonlySet<string> = new Set(['leaflet-stock-comment', 'leaflet-copy-paste']);

/**
 * What the counting side may know of a send, or undefined where there is nothing to count: the page did not prove it,
 * or it was the practice box. `reply` is the review of the sent text, where the background could give one.
 */
export function reportOf(
  box: Box,
  attempt: SendAttempt,
  reply: ReviewReply | undefined,
): SentReport | undefined {
  const { verdict, text, circumstances } = attempt;
  if (box.place === 'practice' || (verdict !== 'confirmed' && verdict !== 'probably')) return undefined;
  const findings = reply?.review.findings ?? [];
  const band = reply?.review.band;
  return {
    site: box.place,
    kind: box.kind,
    toOthers: box.kind === 'reply' && circumstances.ownThread !== true,
    words: countWords(text),
    ...(band && { band }),
    certainty: verdict,
    pause: findings.some(({ severity }) => severity === 'pause'),
    stock: findings.some(({ ruleId }) => stockRules.has(ruleId)),
    answersMessage: box.kind === 'dm' && circumstances.theyWrote === true,
    sketch: reply?.sketch ?? [],
    dedupe: dedupeOf(box.place, box, attempt),
    ...(circumstances.parent?.author && { answers: fingerprint(circumstances.parent.author) }),
  };
}

/** The same for every look at the same send: a retry, a reload, a second tab. No text can be read from it. */
function dedupeOf(site: SiteId, box: Box, { text, circumstances }: SendAttempt): string {
  const { parent, recipient } = circumstances;
  const whole = [site, box.kind, parent?.author, parent?.text, recipient?.name, text.trim()].join('\u0000');
  return `${site}-${box.kind}-${fingerprint(whole)}`;
}

/** 53 bits of the public-domain cyrb53 hash, as hexadecimal digits. */
function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16);
}
