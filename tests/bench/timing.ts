/**
 * Time of one call in microseconds, of each input the best of `rounds`, and of those the median. The best of several is
 * what the call itself takes: everything else that a busy machine does comes on top. Several calls take turns, so that
 * their ratios are of the same minutes, and each runs for `warmUp` ms before, so that the runtime has compiled it.
 */
export function bestMicros<Input>(
  inputs: readonly Input[],
  calls: readonly ((input: Input) => unknown)[],
  rounds = 15,
  warmUp = 1000,
): readonly number[] {
  for (const call of calls) repeat(inputs, call, warmUp);
  const best = calls.map(() => inputs.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < rounds; round++) {
    calls.forEach((call, which) => {
      eachMicros(inputs, call).forEach((time, at) => {
        const times = best[which];
        if (times && time < (times[at] ?? 0)) times[at] = time;
      });
    });
  }
  return best.map((times) => quantile(times, 0.5));
}

function repeat<Input>(inputs: readonly Input[], call: (input: Input) => unknown, forMs: number): void {
  const end = performance.now() + forMs;
  while (performance.now() < end) for (const input of inputs) call(input);
}

/** The time of each single call, in microseconds. */
export function eachMicros<Input>(inputs: readonly Input[], call: (input: Input) => unknown): number[] {
  return inputs.map((input) => {
    const start = performance.now();
    call(input);
    return (performance.now() - start) * 1000;
  });
}

/** For each place, the least of several lists. */
export function leastOf(lists: readonly (readonly number[])[]): number[] {
  const [first = []] = lists;
  return first.map((_, at) => Math.min(...lists.map((list) => list[at] ?? Number.POSITIVE_INFINITY)));
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
