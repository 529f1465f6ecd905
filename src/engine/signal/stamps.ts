import { FEATURE_BITS } from './hash.ts';

let stamps: Int32Array | undefined;
let turn = 0;

/** Marks what was seen in this turn: cheaper than a set of a few thousand for each text. */
export interface Turn {
  readonly stamps: Int32Array;
  readonly turn: number;
}

/** Begins a turn; the one before is over. Made when first asked for. */
export function nextTurn(): Turn {
  stamps ??= new Int32Array(1 << FEATURE_BITS);
  if (turn === 0x7fffffff) {
    stamps.fill(0);
    turn = 0;
  }
  turn++;
  return { stamps, turn };
}

/** Whether this number is new in the turn. */
export function isNew({ stamps, turn }: Turn, number: number): boolean {
  if (stamps[number] === turn) return false;
  stamps[number] = turn;
  return true;
}
