import type { Row } from './rows.ts';

/** A finding as far as figures need it. */
export interface Said {
  readonly ruleId: string;
  readonly family: string;
  readonly severity: string;
  readonly excerpt: string;
}

export interface Judged {
  readonly row: Row;
  readonly said: readonly Said[];
  /** Ids of the rules that found something good. */
  readonly praised: readonly string[];
}

/** The families that are counted together as "some fault". */
export const countedFamilies = [
  'pitch',
  'leaflet',
  'newsletter',
  'business-card',
  'bait',
  'self-centred',
] as const;

/** The families that a text can be labelled with: the counted ones, and `broadcast`, which is shown beside them. */
const labelFamilies: readonly string[] = [...countedFamilies, 'broadcast'];

export interface Rates {
  /** Rows that have the label. */
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Figures {
  readonly rows: number;
  readonly families: Readonly<Record<string, Rates>>;
  readonly macroF1: number;
  readonly any: Rates;
  /** Shares of rows without a label. */
  readonly falseAlarm: number;
  readonly falseNudge: number;
  readonly falsePause: number;
}

const isLabel = (family: string) => labelFamilies.includes(family);
const isCounted = (family: string) => countedFamilies.some((counted) => counted === family);
export const counted = ({ said }: Judged) => said.filter(({ family }) => isCounted(family));

/** Precision, recall and false alarms. Rows marked `borderline` are to be left out before. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const families = Object.fromEntries(
    labelFamilies.map((family) => [
      family,
      rates(
        judged,
        ({ row }) => row.labels.includes(family),
        ({ said }) => said.some((finding) => finding.family === family),
      ),
    ]),
  );
  const fine = judged.filter(({ row }) => row.labels.length === 0);
  const share = (bothered: (one: Judged) => boolean) =>
    round(fine.filter(bothered).length / Math.max(1, fine.length));
  return {
    rows: judged.length,
    families,
    macroF1: round(
      countedFamilies.reduce((sum, family) => sum + (families[family]?.f1 ?? 0), 0) / countedFamilies.length,
    ),
    any: rates(
      judged,
      ({ row }) => row.labels.some(isCounted),
      (one) => counted(one).length > 0,
    ),
    falseAlarm: share((one) => counted(one).length > 0),
    falseNudge: share((one) => counted(one).some(({ severity }) => severity !== 'tip')),
    falsePause: share((one) => counted(one).some(({ severity }) => severity === 'pause')),
  };
}

export interface RuleFigures {
  readonly id: string;
  /** Rows on which the rule speaks. */
  readonly fires: number;
  /** The share of them that has the rule's family as a label; absent for families that are no labels. */
  readonly right?: number;
  /** How many of them have no label at all. */
  readonly onFine: number;
}

/** What each rule that speaks at all does on these rows, by id. */
export function ruleFiguresOf(judged: readonly Judged[], familyOf: (id: string) => string): RuleFigures[] {
  const idsOn = ({ said, praised }: Judged) => [...said.map(({ ruleId }) => ruleId), ...praised];
  const ids = [...new Set(judged.flatMap(idsOn))].sort();
  return ids.map((id) => {
    const fired = judged.filter((one) => idsOn(one).includes(id)).map(({ row }) => row);
    const family = familyOf(id);
    const right = fired.filter(({ labels }) => labels.includes(family)).length / fired.length;
    return {
      id,
      fires: fired.length,
      ...(isLabel(family) && { right: round(right) }),
      onFine: fired.filter(({ labels }) => labels.length === 0).length,
    };
  });
}

function rates(
  judged: readonly Judged[],
  is: (one: Judged) => boolean,
  said: (one: Judged) => boolean,
): Rates {
  const n = judged.filter(is).length;
  const predicted = judged.filter(said);
  const right = predicted.filter(is).length;
  const precision = predicted.length === 0 ? 0 : right / predicted.length;
  const recall = n === 0 ? 0 : right / n;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { n, precision: round(precision), recall: round(recall), f1: round(f1) };
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
