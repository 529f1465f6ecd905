import * as v from 'valibot';

/** An array in which each good entry is kept, whatever stands beside it. `most` drops the oldest (first) ones. */
export function listOf<T>(
  entry: v.GenericSchema<unknown, T>,
  most: number,
): v.GenericSchema<unknown, readonly T[]> {
  const goodOnes = (value: unknown[]): readonly T[] =>
    value
      .flatMap((one) => {
        const parsed = v.safeParse(entry, one);
        return parsed.success ? [parsed.output] : [];
      })
      .slice(-most);
  return v.fallback(v.pipe(v.array(v.unknown()), v.transform(goodOnes)), []);
}

/** A table in which each good value is kept. */
export function tableOf<T>(
  value: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Readonly<Record<string, T>>> {
  const goodOnes = (table: Record<string, unknown>): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(table).flatMap(([name, one]) => {
        const parsed = v.safeParse(value, one);
        return parsed.success ? [[name, parsed.output] as const] : [];
      }),
    );
  return v.fallback(v.pipe(v.record(v.string(), v.unknown()), v.transform(goodOnes)), {});
}

/** Reads anything: field by field through the schema's own fallbacks, and `fallback` when it is no object at all. */
export function reader<T extends object>(
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
): (value: unknown) => T {
  return (value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : fallback;
  };
}

const lastSafeMoment = Date.UTC(2200, 0, 1);

/** Epoch ms; 0 for never. */
export const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(lastSafeMoment));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A calendar day that exists, `YYYY-MM-DD`. */
export const dayKey = v.pipe(v.string(), v.isoDate(), v.check(exists));

function exists(day: string): boolean {
  const at = Date.parse(day);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(day);
}
