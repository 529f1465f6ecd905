import type { Copy, Finding, Severity } from '#engine/types.ts';
import type { ReviewReply, ReviewRequest } from '#messaging/protocol.ts';

export const testCopy: Copy = {
  nudge: 'This asks for a purchase.',
  reader: 'A reader hears an advert.',
  try: 'Say what happened last week.',
  why: 'People answer people.',
  source: 'Lee, Hosanagar and Nair 2018',
  evidence: 'study',
};

/** A finding for each time `words` stand in the text. */
export function findingsOf(
  text: string,
  words: string,
  ruleId: string,
  severity: Severity = 'nudge',
): Finding[] {
  const start = text.indexOf(words);
  if (start === -1) return [];
  const span = { start, end: start + words.length };
  return [
    {
      ruleId,
      severity,
      span,
      excerpt: words,
      data: {},
      fix: { span, text: 'see you' },
      key: `${ruleId}:${words}`,
    },
  ];
}

/** What the background might answer: `buy now` is a pitch, `act fast` urgency, everything found is marked. */
export function replyTo({ sequence, draft }: ReviewRequest): ReviewReply {
  const findings = [
    ...findingsOf(draft.text, 'buy now', 'pitch-hard-cta', 'pause'),
    ...findingsOf(draft.text, 'act fast', 'pitch-urgency'),
  ];
  return {
    sequence,
    review: { findings, praises: [], reasons: [], checklist: [], ready: false, dropped: [], band: 'chat' },
    copy: { 'pitch-hard-cta': testCopy, 'pitch-urgency': testCopy },
    marks: findings.map(({ key }) => key),
    manners: { announce: true, look: 'system', language: 'en' },
    off: false,
    sketch: [1, 2, 3],
  };
}
