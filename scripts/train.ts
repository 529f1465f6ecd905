import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngine } from '../src/engine/engine.ts';
import { encode } from '../src/engine/signal/coding.ts';
import { everyFeature, listen } from '../src/engine/signal/features.ts';
import { FEATURE_BITS, hashText } from '../src/engine/signal/hash.ts';
import { targets } from '../src/engine/signal/model.ts';
import { type Evidence, type VerdictWeights, verdictOf } from '../src/engine/signal/verdict.ts';
import { choose, type Example, type Fitted, keepOnly, learn, roughen, scoreOf, usual } from './train/fit.ts';
import { printFigures } from './train/held-out.ts';
import { groupsOf, type Row, readRows } from './train/rows.ts';
import { thresholdsOf } from './train/thresholds.ts';
import { fitVerdict, saidOf } from './train/verdict.ts';

/**
 * Trains the learned signal: `npm run train -- FILE.jsonl …`. Prints figures on rows that were held back (eight parts,
 * near-duplicates kept together; `--figures`: with what the rules say) and writes `src/engine/signal/weights.ts`. Nothing of the texts is kept.
 */
const FOLDS = 8;
/** Readers do not agree on these. */
const BORDERLINE = 0.4;
/** How much more the rows of a file count that matches `--heed`: few, gathered so that each family occurs, read with most care. */
const HEEDED = 8;
/** The same where sound and rules are brought together. */
const HEEDED_LAST = 3;
/** Texts that were written for training are by few hands, and count for less there. */
const WRITTEN_LAST = 0.6;
/** So do those that say another again in other words: each is one more of the same. */
const AGAIN_LAST = 0.2;
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    kept: { type: 'string', default: '17000' },
    scores: { type: 'string' },
    figures: { type: 'boolean' },
    whole: { type: 'string', default: '^$' },
    heed: { type: 'string', default: '^$' },
    out: { type: 'string' },
  },
});
const kept = Number(values.kept);
const heeded = new RegExp(values.heed);
const whole = new RegExp(values.whole);
if (positionals.length === 0) throw new Error('Give the labelled files: npm run train -- FILE.jsonl …');

const rows = positionals.flatMap(readRows);
const { read } = createEngine();
const examples: readonly Example[] = rows.map((row) => {
  const [index, value]: [number[], number[]] = [[], []];
  const length = listen(read(row.text), row.kind, everyFeature, (feature, worth) => {
    index.push(feature);
    value.push(worth);
  });
  return {
    index: Int32Array.from(index),
    value: Float32Array.from(value, (worth) => worth / length),
    weight: (row.borderline ? BORDERLINE : 1) * (heeded.test(row.file) ? HEEDED : 1),
  };
});
const faulty = ({ labels }: Row): boolean => labels.some((label) => label !== 'broadcast');
const truth = targets.map((target) =>
  rows.map((row) => (target === 'any' ? faulty(row) : row.labels.includes(target))),
);

interface Trained {
  readonly features: Int32Array;
  readonly rough: readonly ReturnType<typeof roughen>[];
}

function train(at: readonly number[]): Trained {
  const pick = (mask?: Uint8Array): Example[] =>
    at.flatMap((i) => {
      const example = examples[i];
      return example ? [mask ? keepOnly(example, mask) : example] : [];
    });
  const fitAll = (chosen: readonly Example[]): Fitted[] =>
    truth.map((isTrue) =>
      learn(
        chosen,
        at.map((i) => isTrue[i] === true),
        usual,
      ),
    );
  const everything = pick();
  const features = choose(fitAll(everything), everything, kept);
  const mask = new Uint8Array(1 << FEATURE_BITS);
  for (const feature of features) mask[feature] = 1;
  return { features, rough: fitAll(pick(mask)).map(roughen) };
}

const groups = groupsOf(rows, whole);
const part = (at: number): number => (hashText(rows[groups[at] ?? 0]?.id ?? '') >>> 8) % FOLDS;

/** Held-out score of each row for each target. */
function crossValidate(): readonly Float32Array[] {
  const scores = targets.map(() => new Float32Array(rows.length));
  for (let fold = 0; fold < FOLDS; fold++) {
    const { features, rough } = train(rows.flatMap((_, at) => (part(at) === fold ? [] : [at])));
    const known = new Set(features);
    rough.forEach(({ steps, scale, bias }, target) => {
      const weights = Float32Array.from(steps, (step, feature) => (known.has(feature) ? step * scale : 0));
      rows.forEach((_, at) => {
        const example = examples[at];
        const held = scores[target];
        if (example && held && part(at) === fold) held[at] = scoreOf({ weights, bias }, example);
      });
    });
    console.error(`part ${fold + 1} of ${FOLDS} held back`);
  }
  return scores;
}

const scores = crossValidate();
const thresholds = thresholdsOf(rows, scores, truth);

/** What is heard of each row by a signal that had not seen it, and by the rules. */
const heard: readonly Evidence[] = rows.map((row, at) => ({
  score: toRecord((target) => (scores[target]?.[at] ?? 0) - (thresholds[target] ?? 0)),
  said: saidOf(row, read),
  met: read(row.text).met(),
  kind: row.kind,
  words: read(row.text).words,
}));

function toRecord(of: (target: number) => number): Evidence['score'] {
  return Object.fromEntries(targets.map((name, target) => [name, of(target)])) as Evidence['score'];
}

/** Brings sound and rules together, on the rows for which `isUsed` holds. */
function conclude(isUsed: (at: number) => boolean): VerdictWeights {
  const at = rows.flatMap((_, each) => (isUsed(each) ? [each] : []));
  return fitVerdict(
    at.flatMap((each) => heard[each] ?? []),
    truth.map((isTrue) => at.map((each) => isTrue[each] === true)),
    at.map((each) => weightOf(rows[each])),
  );
}

function weightOf(row: Row | undefined): number {
  if (!row) return 0;
  const made = whole.test(row.file) ? WRITTEN_LAST : row.from ? AGAIN_LAST : 1;
  return (row.borderline ? BORDERLINE : 1) * (heeded.test(row.file) ? HEEDED_LAST : 1) * made;
}

if (values.figures) {
  const concluded = Array.from({ length: FOLDS }, (_, fold) => conclude((at) => part(at) !== fold));
  const verdicts = heard.map((one, at) => verdictOf(one, concluded[part(at)] ?? {}));
  printFigures(rows, heard, verdicts, read, whole);
}
if (values.scores) {
  const table = rows.map((row, at) => ({
    id: row.id,
    file: row.file,
    scores: scores.map((score) => score[at]),
  }));
  writeFileSync(values.scores, JSON.stringify({ targets, thresholds, table }));
}

const { features, rough } = train(rows.map((_, at) => at));
const steps = new Int8Array(features.length * targets.length);
features.forEach((feature, row) => {
  rough.forEach(({ steps: of }, target) => {
    steps[row * targets.length + target] = of[feature] ?? 0;
  });
});
const round = (numbers: readonly number[]): string =>
  JSON.stringify(numbers.map((n) => Number(n.toPrecision(5))));
writeFileSync(
  values.out ?? 'src/engine/signal/weights.ts',
  `/** Made by \`npm run train\` from ${rows.length} labelled texts; nothing of the texts is in it. */
export const weights = {
  scale: ${round(rough.map(({ scale }) => scale))},
  bias: ${round(rough.map(({ bias }) => bias))},
  threshold: ${round(thresholds)},
  verdict: ${JSON.stringify(conclude(() => true))},
  code: '${encode({ features, weights: steps }, targets.length)}',
};
`,
);
