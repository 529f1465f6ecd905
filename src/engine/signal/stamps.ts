import { FEATURE_BITS } from './hash.ts';

const EVERY_FEATURE = 1 << FEATURE_BITS;
const TURNS = 2 ** (32 - FEATURE_BITS);

let stamps: Int32Array | undefined;
let turn = 0;

/** Marks what was seen in this turn: cheaper than a set for each text and each sentence. */
export interface Turn {
  /** Open addressing: the turn in the high bits, the feature in the low ones. Marks of other turns are empty places. */
  readonly stamps: Int32Array;
  /** The turn, in the high bits. */
  readonly mark: number;
  /** Only so much of the table is used: a sentence keeps to a small part, which stays in the processor's nearest cache. */
  readonly mask: number;
}

/** Begins a turn that will see at most `most` numbers; the one before is over. The table is made when first asked for. */
export function nextTurn(most = EVERY_FEATURE): Turn {
  stamps ??= new Int32Array(EVERY_FEATURE);
  turn++;
  if (turn === TURNS) {
    stamps.fill(0);
    turn = 1;
  }
  let size = 512;
  while (size < most * 2 && size < EVERY_FEATURE) size *= 2;
  return { stamps, mark: (turn << FEATURE_BITS) | 0, mask: size - 1 };
}

/** Whether this number is new in the turn. */
export function isNew({ stamps, mark, mask }: Turn, number: number): boolean {
  const seen = mark | number;
  for (let slot = number & mask; ; slot = (slot + 1) & mask) {
    const known = stamps[slot] ?? 0;
    if (known === seen) return false;
    if (known >>> FEATURE_BITS === mark >>> FEATURE_BITS) continue;
    stamps[slot] = seen;
    return true;
  }
}
