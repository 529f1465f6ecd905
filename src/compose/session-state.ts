import type { Finding } from '#engine/types.ts';
import type { ReviewReply } from '#messaging/protocol.ts';

/** A mark the writer has seen, as long as it is not known what became of it. */
export interface Standing {
  readonly key: string;
  readonly ruleId: string;
}

/** What is known of one open box. `findings` and `praises` belong to `text`, also between two reviews. */
export interface SessionState {
  readonly text: string;
  /** The newest answer; its own spans belong to the text it was asked for. */
  readonly reply: ReviewReply | undefined;
  readonly findings: readonly Finding[];
  readonly praises: readonly Finding[];
  /** Keys of the findings that are marked now. */
  readonly marks: readonly string[];
  /** Keys that were marked in this draft, now or before. */
  readonly shown: readonly string[];
  /** Keys put aside with "not now". */
  readonly dismissed: readonly string[];
  readonly standing: readonly Standing[];
  /** What stood when the box was emptied: ignored, if the page proves that the text was sent. */
  readonly parked: readonly Standing[];
  /** Checklist items ticked by hand. */
  readonly ticked: readonly string[];
  /** Epoch ms of the last focus or edit. */
  readonly touchedAt: number;
}

export const emptySession: SessionState = {
  text: '',
  reply: undefined,
  findings: [],
  praises: [],
  marks: [],
  shown: [],
  dismissed: [],
  standing: [],
  parked: [],
  ticked: [],
  touchedAt: 0,
};

export type Move = (findings: readonly Finding[], before: string, after: string) => readonly Finding[];

/** The state after an edit: findings move along, and a mark whose words changed is gone. */
export function edited(state: SessionState, text: string, touchedAt: number, move: Move): SessionState {
  const findings = move(state.findings, state.text, text);
  const emptied = text.trim() === '' && state.standing.length > 0;
  return {
    ...state,
    text,
    touchedAt,
    findings,
    praises: move(state.praises, state.text, text),
    marks: state.marks.filter((key) => findings.some((finding) => finding.key === key)),
    ...(emptied && { standing: [], parked: state.standing }),
  };
}

/** The state with an answer for its very text. Marks that hold stay; new ones wait for `revealed`. */
export function answered(state: SessionState, reply: ReviewReply): SessionState {
  const { findings, praises } = reply.review;
  const allowed = reply.off ? [] : reply.marks;
  const taken = settledBy(state, reply);
  return {
    ...state,
    reply,
    findings,
    praises,
    marks: state.marks.filter((key) => allowed.includes(key)),
    standing: state.standing.filter(
      (mark) => !taken.includes(mark) && findings.some(({ key }) => key === mark.key),
    ),
  };
}

/** Marks that were seen and whose rule is content now: the writer took the hint, by the fix or by hand. */
export function settledBy(state: SessionState, { off, review }: ReviewReply): readonly Standing[] {
  if (off || review.quiet) return [];
  return state.standing.filter(({ ruleId }) => !review.findings.some((finding) => finding.ruleId === ruleId));
}

/** The state after the fix of a mark went in. */
export function settled(state: SessionState, key: string): SessionState {
  return { ...state, standing: state.standing.filter((mark) => mark.key !== key) };
}

/** Keys that the answer wants marked and that are not marked yet. */
export function waiting(state: SessionState): readonly string[] {
  if (!state.reply || state.reply.off) return [];
  return state.reply.marks.filter(
    (key) =>
      !state.marks.includes(key) &&
      !state.dismissed.includes(key) &&
      state.findings.some((finding) => finding.key === key),
  );
}

/** The state with all wanted marks in view. */
export function revealed(state: SessionState): SessionState {
  const fresh = state.findings.filter(({ key }) => waiting(state).includes(key));
  if (fresh.length === 0) return state;
  const unseen = fresh.filter(({ key }) => !state.standing.some((mark) => mark.key === key));
  return {
    ...state,
    marks: [...state.marks, ...fresh.map(({ key }) => key)],
    shown: [...new Set([...state.shown, ...fresh.map(({ key }) => key)])],
    standing: [...state.standing, ...unseen.map(({ key, ruleId }) => ({ key, ruleId }))],
  };
}

/** The state with findings put aside for this draft. */
export function putAside(state: SessionState, keys: readonly string[]): SessionState {
  return {
    ...state,
    marks: state.marks.filter((key) => !keys.includes(key)),
    standing: state.standing.filter(({ key }) => !keys.includes(key)),
    dismissed: [...new Set([...state.dismissed, ...keys])],
  };
}

/** Whether there is anything about this draft that another box would have to know. */
export function isDecided({ shown, dismissed, ticked }: SessionState): boolean {
  return shown.length + dismissed.length + ticked.length > 0;
}

/** A fix that went in, with the whole text before and after: when the one before comes back, it was undone. */
export interface UsedFix extends Standing {
  readonly before: string;
  readonly after: string;
}

/** The state of a draft that was begun in a box which the page has swapped for this one. */
export function takenOver(state: SessionState, { shown, dismissed, ticked }: SessionState): SessionState {
  const marks = state.marks.filter((key) => !dismissed.includes(key));
  return { ...state, marks, shown, dismissed, ticked };
}

/** The state with marks taken away that were turned off: not put aside, since an undo brings them back. */
export function hushed(state: SessionState, keys: readonly string[]): SessionState {
  const stays = (key: string): boolean => !keys.includes(key);
  return {
    ...state,
    marks: state.marks.filter(stays),
    standing: state.standing.filter(({ key }) => stays(key)),
    reply: state.reply && { ...state.reply, marks: state.reply.marks.filter(stays) },
  };
}

/** Marks that were in view when the text went out. */
export function ignoredBySending(state: SessionState): readonly Standing[] {
  return state.parked.length > 0 ? state.parked : state.standing;
}

/** The state after a send: what is in the box now is another draft. */
export function fresh(state: SessionState): SessionState {
  const emptied = state.parked.length > 0 || state.text.trim() === '';
  const standing = emptied ? state.standing : [];
  const keys = standing.map(({ key }) => key);
  return { ...state, parked: [], standing, shown: keys, dismissed: [], ticked: [] };
}

export function ticked(state: SessionState, item: string, on: boolean): SessionState {
  const others = state.ticked.filter((id) => id !== item);
  return { ...state, ticked: on ? [...others, item] : others };
}
