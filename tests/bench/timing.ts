/** Time of one call in microseconds: the median of `rounds`, each over all inputs. A warm-up round is thrown away. */
export function medianMicros<Input>(
  inputs: readonly Input[],
  call: (input: Input) => unknown,
  rounds = 7,
): number {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    for (const input of inputs) call(input);
    if (round > 0) times.push(((performance.now() - start) * 1000) / inputs.length);
  }
  return quantile(times, 0.5);
}

/** The time of each single call, in microseconds. */
export function eachMicros<Input>(inputs: readonly Input[], call: (input: Input) => unknown): number[] {
  return inputs.map((input) => {
    const start = performance.now();
    call(input);
    return (performance.now() - start) * 1000;
  });
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
