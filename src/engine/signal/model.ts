import { decode } from './coding.ts';
import type { Features } from './features.ts';
import type { Form } from './forms.ts';
import { FEATURE_BITS } from './hash.ts';
import { weights } from './weights.ts';

/** What the signal was trained to tell, in the order of the weights. `any` is "some fault". */
export const targets = [
  'pitch',
  'leaflet',
  'newsletter',
  'business-card',
  'bait',
  'self-centred',
  'any',
] as const;

export type Target = (typeof targets)[number];

/** How far a text leans to each target: above 0 is past the threshold that was set for precision, in log odds. */
export interface Leaning {
  readonly score: Readonly<Record<Target, number>>;
  readonly forms: readonly Form[];
  /** What each form added to a target, in log odds; the same order as the features' forms. */
  share(target: Target): Float32Array;
}

interface Model {
  /** Feature number → row of the weights plus one, 0 for a feature that was not kept. */
  readonly row: Uint16Array;
  readonly weights: Int8Array;
}

let model: Model | undefined;

/** Made when first asked for: importing the engine costs nothing. */
function getModel(): Model {
  if (model) return model;
  const kept = decode(weights.code, targets.length);
  const row = new Uint16Array(1 << FEATURE_BITS);
  kept.features.forEach((feature, at) => {
    row[feature] = at + 1;
  });
  model = { row, weights: kept.weights };
  return model;
}

export function leaningOf({ index, value, first, last, forms }: Features): Leaning {
  const { row, weights: table } = getModel();
  const at = (feature: number, target: number): number => {
    const found = row[index[feature] ?? 0] ?? 0;
    if (found === 0) return 0;
    return (
      (table[(found - 1) * targets.length + target] ?? 0) *
      (weights.scale[target] ?? 0) *
      (value[feature] ?? 0)
    );
  };
  const totals = targets.map((_, target) => (weights.bias[target] ?? 0) - (weights.threshold[target] ?? 0));
  for (let feature = 0; feature < index.length; feature++) {
    if (!row[index[feature] ?? 0]) continue;
    for (let target = 0; target < targets.length; target++)
      totals[target] = (totals[target] ?? 0) + at(feature, target);
  }
  const score = Object.fromEntries(targets.map((name, target) => [name, totals[target] ?? 0])) as Record<
    Target,
    number
  >;
  return {
    score,
    forms,
    share(name) {
      const target = targets.indexOf(name);
      const shares = new Float32Array(forms.length);
      for (let feature = 0; feature < index.length; feature++) {
        const [from = -1, to = -1] = [first[feature], last[feature]];
        if (from < 0) continue;
        const part = at(feature, target) / (to - from + 1);
        for (let form = from; form <= to; form++) shares[form] = (shares[form] ?? 0) + part;
      }
      return shares;
    },
  };
}
