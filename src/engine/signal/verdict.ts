import type { Guard } from '../scene.ts';
import type { Family, Kind } from '../types.ts';
import { leaning } from './leaning.ts';
import { type Leaning, type Target, targets } from './model.ts';
import { weights } from './weights.ts';

/** How sure it is that a text has each fault, in log odds: at 0 it is as likely as not. */
export type Verdict = Readonly<Record<Target, number>>;

/** A firm's good news is a newsletter too, and most readers name only one of the two. */
const LEAST: Readonly<Partial<Record<Target, number>>> = { 'self-centred': -1 };

/** From how sure on a text has this fault, once it is sure that it has some, in log odds. Set on held-out rows. */
export const leastOf = (target: Target): number => LEAST[target] ?? 0;

/** Rules that found a fault, with their families. */
export type SaidBy = ReadonlyMap<string, Family>;

/** What is known of a text when its verdict is to be found. */
export interface Evidence {
  readonly score: Leaning['score'];
  readonly said: SaidBy;
  /** The groups of phrases that have one in the text, by what having met them is called. */
  readonly met: readonly string[];
  readonly kind: Kind;
  readonly words: number;
}

/** The weight of each piece of evidence for each target, `bias` among them. */
export type VerdictWeights = Readonly<Record<string, readonly number[]>>;

/** What the sound of the draft and the rules make of it together: neither is enough, and they fail on different texts. */
export const verdict: Guard<Verdict> = {
  answer: (doc, scene) => {
    const { score } = scene.ask(leaning);
    const { kind } = scene.draft;
    return verdictOf({ score, said: scene.said, met: doc.met(), kind, words: doc.words }, weights.verdict);
  },
};

export function verdictOf(evidence: Evidence, known: VerdictWeights): Verdict {
  const sums = targets.map((_, at) => known['bias']?.[at] ?? 0);
  for (const [name, value] of evidenceOf(evidence)) {
    const row = known[name];
    if (!row || value === 0) continue;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0) * value;
  }
  return Object.fromEntries(targets.map((target, at) => [target, sums[at] ?? 0])) as Verdict;
}

/** Beyond this far from a threshold, further makes no difference, in log odds. */
const FAR = 4;
/** Far below comes sooner. */
const FAR_BELOW = 3;

/** What speaks for and against the faults, by name: how far the sound leans, who spoke up, and what sort of text it is. */
export function evidenceOf({
  score,
  said,
  met,
  kind,
  words,
}: Evidence): readonly (readonly [name: string, value: number])[] {
  const all: [string, number][] = [];
  for (const { target, leans, past, short } of namesOfLeans) {
    const lean = score[target];
    all.push([leans, FAR * Math.tanh(lean / FAR)]);
    all.push([past, Math.min(FAR, Math.max(0, lean))]);
    all.push([short, Math.max(-FAR_BELOW, Math.min(0, lean))]);
  }
  for (const rule of said.keys()) all.push([rule, 1]);
  for (const family of new Set(said.values())) all.push([`some ${family}`, 1]);
  if (said.size > 0) all.push(['some rule', 1]);
  for (const name of met) all.push([name, 1]);
  all.push([`kind ${kind}`, 1], ['length', Math.log1p(words)]);
  return all;
}

const namesOfLeans = targets.map((target) => ({
  target,
  leans: `leans ${target}`,
  past: `past ${target}`,
  short: `short of ${target}`,
}));
