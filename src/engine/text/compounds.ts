import { BREAK, classOf, DIGIT, LETTER, SPACE } from './classes.ts';

/** What a run of characters without a space is, when it is more than a word. */
export type Compound = 'url' | 'email' | undefined;

/** Endings that make `name.ending` a link by themselves. Words of English among them (in, me, to …) need a slash after. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    'com net org edu gov info biz io ai app dev co uk ie eu us ca au nz za ng ke gh in pk sg hk jp de fr es it nl pl se ' +
    'shop store online site blog news page link club design studio agency london coffee scot wales cymru art tv fm ly gl gg ' +
    'xyz cc ws photography consulting solutions services digital media marketing events live pub pizza bike'
  ).split(' '),
);
const NEEDS_MORE: ReadonlySet<string> = new Set(
  'in it is me to be us so am no my at live news page link club art design studio media events pub pizza bike'.split(
    ' ',
  ),
);
const LONGEST = 2048;

/** The end of the run that starts at `from`: up to a space, a quote, a bracket or a bar. */
export function runEnd(text: string, from: number): number {
  let i = from;
  for (; i < text.length && i - from < LONGEST; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE || kind === BREAK) break;
    if (code === 34 || code === 60 || code === 62 || code === 124 || code === 40 || code === 41) break;
    if (code >= 0xd800 && code <= 0xdfff) break;
  }
  while (i > from && !endsRun(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Whether `run` is a link or an e-mail address. Each test is linear in the run, and the run is bounded. */
export function compoundOf(run: string): Compound {
  if (/^https?:\/\//i.test(run)) return 'url';
  if (/^www\.[^.]/i.test(run)) return 'url';
  const at = run.indexOf('@');
  if (at > 0) return isHost(run.slice(at + 1), true) ? 'email' : undefined;
  return isHost(run, false) ? 'url' : undefined;
}

function isHost(run: string, mail: boolean): boolean {
  const slash = run.search(/[/?#:]/);
  const host = (slash < 0 ? run : run.slice(0, slash)).toLowerCase();
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.some((label) => !/^[\p{L}\p{N}_-]+$/u.test(label))) return false;
  if (mail) return /^\p{L}{2,}$/u.test(ending);
  if (slash > 0 && run[slash] === '/' && /^[a-z]{2,}$/.test(ending)) return !/^\d+$/.test(labels[0] ?? '');
  if (!ENDINGS.has(ending) || /^\d+$/.test(labels[0] ?? '')) return false;
  return !NEEDS_MORE.has(ending) || labels.length > 2;
}

function endsRun(code: number): boolean {
  const kind = classOf(code);
  return (
    kind === LETTER ||
    kind === DIGIT ||
    code === 47 ||
    code === 95 ||
    code === 61 ||
    code === 45 ||
    code === 0x2026
  );
}
