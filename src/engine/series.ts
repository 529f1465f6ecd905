/** How somebody has been writing lately, in counts for the last `days` local days. Made from the ledger by whoever holds it. */
export interface Lately {
  /** Days the summary covers, today included. */
  readonly days: number;
  readonly posts: number;
  /** Replies on other people's posts; the same text again counts once. */
  readonly repliesToOthers: number;
  /** Days with anything sent or read. */
  readonly activeDays: number;
  /** Local days since the extension came in. */
  readonly installedDays: number;
  readonly paused: boolean;
}
