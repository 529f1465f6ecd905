/** The dictionary of the engine: every word here is one of the words of the design, and means one thing. */

/** What is being written. `note` is LinkedIn's connection request. */
export type Kind = 'post' | 'reply' | 'dm' | 'note';

export const kinds = ['post', 'reply', 'dm', 'note'] as const satisfies readonly Kind[];

/** UTF-16 offsets into the draft's text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const faultFamilies = [
  'pitch',
  'leaflet',
  'newsletter',
  'business-card',
  'bait',
  'self-centred',
  'broadcast',
  'craft',
] as const;

export const praiseFamilies = ['human-touch', 'conversation'] as const;

export type Family = (typeof faultFamilies)[number] | (typeof praiseFamilies)[number];

/** tip: quiet, in the popup. nudge: underlined. pause: shown before sending. None of them ever blocks. */
export type Severity = 'tip' | 'nudge' | 'pause' | 'praise';

/** What a site is like, so that rules ask for a trait and never for a site. Lengths in UTF-16 units. */
export interface Traits {
  readonly limit: number;
  /** How much of a post shows before "see more". */
  readonly fold: number;
  /** How many hashtags a text of this kind bears. */
  readonly hashtags: number;
  /** The picture carries the message: a short caption is normal. */
  readonly imageLed: boolean;
}

export interface Parent {
  readonly text: string;
  readonly author?: string;
}

/** Who is being written to, as far as the page shows it. */
export interface Recipient {
  readonly name?: string;
  /** Their headline, bio or latest post. */
  readonly about?: string;
}

/**
 * A text and what is known of the moment it is written in. An absent field means "the page does not show it", and
 * rules that need it stay quiet.
 */
export interface Draft {
  readonly text: string;
  readonly kind: Kind;
  readonly traits: Traits;
  readonly parent?: Parent;
  readonly recipient?: Recipient;
  /** The answered post is the writer's own. */
  readonly ownThread?: boolean;
  /** In a message thread: the other person has written before. */
  readonly theyWrote?: boolean;
  /** Mentions that are objects in the editor rather than an @ in the text. */
  readonly mentions?: readonly Span[];
}

/** Who the writer says they are. All optional, kept on the device. */
export interface Me {
  readonly name?: string;
  readonly business?: string;
  readonly site?: string;
  readonly offer?: string;
}

/** How often something nearly the same was sent lately, to other people. */
export interface Echoes {
  /** in the last 30 days, messages and notes */
  readonly messages: number;
  /** in the last 14 days, replies and posts */
  readonly publicly: number;
}

/** What the writer's own device knows beside the draft. */
export interface Context {
  readonly me?: Me;
  readonly echoes?: Echoes;
  readonly rulesOff?: readonly string[];
  /** The writer's own phrases to flag or to allow, compared folded, word by word. */
  readonly phrases?: {
    readonly flag: readonly string[];
    readonly allow: readonly string[];
  };
}

/** A replacement for a span. `text` may be empty: then the span is deleted. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
}

export type FindingData = Readonly<Record<string, string | number | boolean>>;

/** What a rule saw: plain data, no wording, safe to send by message and to compare. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Always inside the text and never empty, unless the whole text is empty. */
  readonly span: Span;
  /** `text.slice(span.start, span.end)`. */
  readonly excerpt: string;
  readonly data: FindingData;
  readonly fix?: Fix;
  /** Survives edits elsewhere in the text, so that "not now" sticks. */
  readonly key: string;
}

export type Band = 'conversation' | 'chat' | 'notice-board' | 'leaflet';

/** One of the reasons that moved the score, in points. */
export interface Reason {
  readonly ruleId: string;
  readonly points: number;
}

/** Why no score is shown: too short, not English, or a sad moment. */
export type Quiet = 'short' | 'language' | 'sad';

type ItemState = 'spotted' | 'open' | 'not-for-this-one';

export interface ChecklistItem {
  readonly id: string;
  readonly state: ItemState;
  readonly starred: boolean;
  /** Only the writer can tick it: it is a promise, and is not counted for "ready". */
  readonly promise: boolean;
  /** The finding that keeps it open, when there is one: its nudge is the hint. */
  readonly ruleId?: string;
}

export interface Review {
  readonly findings: readonly Finding[];
  readonly praises: readonly Finding[];
  readonly quiet?: Quiet;
  /** 0 to 100; absent exactly when `quiet` is present. */
  readonly score?: number;
  readonly band?: Band;
  readonly reasons: readonly Reason[];
  readonly checklist: readonly ChecklistItem[];
  /** Starred items hold and at least half of the others are ticked. A word, not a gate. */
  readonly ready: boolean;
  /** Rules that threw and were left out of this review, by id. */
  readonly dropped: readonly string[];
}

/** How good the evidence behind a rule is, said to the user in these words. */
type Evidence = 'study' | 'platform-rule' | 'vendor-figure' | 'trainers-experience';

/**
 * What the user reads. Observation, what a reader makes of it, one thing to try: second person, present tense, no
 * should/must/never, no exclamation mark, each line at most 90 characters, `why` at most 280.
 */
export interface Copy {
  /** What we noticed. */
  readonly nudge: string;
  /** What a reader makes of it. */
  readonly reader: string;
  /** One thing to try; for a fix that is a question to the author, the question. */
  readonly try: string;
  readonly why: string;
  readonly source: string;
  readonly evidence: Evidence;
}

export interface Example {
  readonly text: string;
  readonly kind?: Kind;
  readonly parent?: string;
  readonly theyWrote?: boolean;
  readonly ownThread?: boolean;
  readonly echoes?: Echoes;
  /** The writer's own phrases to flag. */
  readonly flagged?: readonly string[];
  /** Whose traits apply; LinkedIn's where absent. */
  readonly site?: 'linkedin' | 'x' | 'facebook' | 'instagram';
}
