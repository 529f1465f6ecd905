import nlp from 'compromise/two';
import writeGood from 'write-good';
import { echoesIn, sketchOf } from '../../src/engine/echo.ts';
import { createEngine } from '../../src/engine/index.ts';
import { classOf } from '../../src/engine/text/classes.ts';
import type { Draft } from '../../src/engine/types.ts';
import { traitsOf } from '../../src/surfaces/traits.ts';
import { createRandom, freshPosts, hostileUnits } from './texts.ts';
import { bestMicros, eachMicros, leastOf, quantile } from './timing.ts';

/** One look at every unit through the class table: the machine's yardstick. */
function scanChars(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += classOf(text.charCodeAt(i));
  return sum;
}

/** So often each key is struck: the best counts. */
const TYPED_AGAIN = 7;

const draftOf = (text: string): Draft => ({ text, kind: 'post', traits: traitsOf('linkedin', 'post') });
const line = (name: string, ...cells: (string | number)[]) =>
  console.log(
    name.padEnd(34) +
      cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(14)).join(''),
  );

const start = performance.now();
createEngine().review(draftOf('Book your free call today.'));
console.log(
  `first review in this process, everything compiled: ${(performance.now() - start).toFixed(0)} ms\n`,
);

fresh();
keystrokes();
growth();
hostile();
echoes();

/** New text each time, so that no cache helps. */
function fresh(): void {
  line('fresh text, µs for one', '280 units', '3,000 units', '× charscan', 'ours is');
  const peers: readonly [string, (text: string) => unknown][] = [
    ['charscan', scanChars],
    ['ours', (text) => createEngine().review(draftOf(text))],
    ['write-good', (text) => writeGood(text)],
    ['compromise/two', (text) => nlp(text).json()],
  ];
  const short = freshPosts(60, 280);
  const long = freshPosts(12, 3000);
  const calls = peers.map(([, call]) => call);
  const [brief, whole] = [bestMicros(short, calls), bestMicros(long, calls)];
  const times = peers.map(([name], at) => ({ name, short: brief[at] ?? 0, long: whole[at] ?? 0 }));
  const [scan, ours] = times;
  for (const { name, short, long } of times) {
    const ahead =
      ours && name !== 'charscan' && name !== 'ours' ? `${(long / ours.long).toFixed(1)}× faster` : '';
    line(name, short, long, long / (scan?.long ?? 1), ahead);
  }
}

/** Typing at the end and in the middle of a post of 3,000, one letter at a time. */
function keystrokes(): void {
  console.log();
  line('key stroke, µs', 'median', 'p95');
  for (const [where, length] of [
    ['end', 3000],
    ['middle', 3000],
    ['end', 300],
  ] as const) {
    const [post = ''] = freshPosts(1, length, 11);
    const at = where === 'end' ? post.length : Math.floor(post.length / 2);
    const states = Array.from(
      { length: 200 },
      (_, n) => post.slice(0, at) + ' one more thing'.repeat(14).slice(0, n) + post.slice(at),
    );
    const typing = Array.from({ length: TYPED_AGAIN }, () => {
      const engine = createEngine();
      engine.review(draftOf(post));
      return eachMicros(states, (text) => engine.review(draftOf(text)));
    });
    const times = leastOf(typing);
    line(`${where} of ${length}`, quantile(times, 0.5), quantile(times, 0.95));
  }
}

function growth(): void {
  console.log();
  line('growth, fresh', 'µs', 'ns a unit');
  for (const length of [1000, 3000, 10_000, 30_000, 100_000]) {
    const review = (text: string) => createEngine().review(draftOf(text));
    const [time = 0] = bestMicros(freshPosts(3, length, 13), [review], 5);
    line(`${length} units`, time, (time * 1000) / length);
  }
}

function hostile(): void {
  console.log();
  const times = Object.entries(hostileUnits).map(([name, unit]) => {
    const at = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      return bestMicros([text], [(same) => createEngine().review(draftOf(same))], 2, 0)[0] ?? 0;
    };
    return { name, small: at(3000), large: at(100_000) };
  });
  line('hostile text, ms, slowest five', '3,000', '100,000', 'growth');
  for (const { name, small, large } of times.sort((a, b) => b.large - a.large).slice(0, 5)) {
    line(
      name,
      (small / 1000).toFixed(2),
      (large / 1000).toFixed(1),
      `${(large / small / (100_000 / 3000)).toFixed(2)}`,
    );
  }
}

function echoes(): void {
  console.log();
  const random = createRandom(3);
  const word = () => Math.floor(random() * 2 ** 32);
  const entries = Array.from({ length: 5000 }, (_, n) => ({
    at: n,
    kind: n % 2 ? ('dm' as const) : ('post' as const),
    sketch: [word(), word(), word(), word()],
  }));
  const posts = freshPosts(50, 280, 17);
  const sketches = posts.map((text) => sketchOf(text, 'salt'));
  line('echo, µs', 'sketch of 280', 'among 5,000');
  line(
    'ours',
    ...bestMicros(posts, [(text) => sketchOf(text, 'salt')]),
    ...bestMicros(sketches, [(sketch) => echoesIn(entries, sketch, 5000)]),
  );
}
