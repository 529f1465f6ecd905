import type { Finding } from '#engine/types.ts';
import type { Manners, ReviewReply } from '#messaging/protocol.ts';
import type { Nudge, NudgeView } from '#nudge/contract.ts';
import type { SessionState } from './session-state.ts';

const usualManners: Manners = { announce: true, look: 'system', language: 'auto' };

function nudgeOf(finding: Finding | undefined, reply: ReviewReply, text: string): readonly Nudge[] {
  const copy = finding && reply.copy[finding.ruleId];
  if (!finding || !copy) return [];
  const { fix } = finding;
  return [{ finding, copy, ...(fix && { replaced: text.slice(fix.span.start, fix.span.end) }) }];
}

/** What is to be seen in the page for a state: one nudge a mark, in the order of the text. */
export function viewOf({ text, reply, findings, praises, marks }: SessionState): NudgeView {
  if (!reply) return { nudges: [], showing: usualManners };
  const nudges = findings
    .filter(({ key }) => marks.includes(key))
    .flatMap((finding) => nudgeOf(finding, reply, text))
    .sort((one, other) => one.finding.span.start - other.finding.span.start);
  const [praise] = nudgeOf(
    praises.find(({ key }) => key === reply.praise),
    reply,
    text,
  );
  return { nudges, showing: reply.manners, ...(praise && { praise }) };
}
