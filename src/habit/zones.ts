const dayMs = 86_400_000;

/** Asking `Intl` costs microseconds a time and habits ask thousands of times; both tables only remember. */
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** The IANA zone this device is in now. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * How far local clocks in `tz` are ahead of UTC at the instant `at` (epoch ms), in ms. An unknown zone counts as UTC.
 * Clocks change at most once between two midnights UTC, so the offset of a whole day is usually known from its ends.
 */
export function offsetAt(at: number, tz: string): number {
  const known = offsets.get(tz) ?? new Map<number, number>();
  offsets.set(tz, known);
  const start = Math.floor(at / dayMs) * dayMs;
  const [before, after] = [start, start + dayMs].map((end) => {
    const offset = known.get(end) ?? measure(end, tz);
    known.set(end, offset);
    return offset;
  });
  return before === after ? (before ?? 0) : measure(at, tz);
}

function measure(at: number, tz: string): number {
  const parts = formatOf(tz).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
}

function formatOf(tz: string): Intl.DateTimeFormat {
  const known = formats.get(tz);
  if (known) return known;
  const made = makeFormat(tz) ?? makeFormat('UTC') ?? new Intl.DateTimeFormat();
  formats.set(tz, made);
  return made;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}
