import { checklistOf } from './checklist.ts';
import { dedupe, toFinding } from './findings.ts';
import { otherLanguage } from './guards/language.ts';
import { sad } from './guards/sad.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Answers, type Scene, setScene } from './scene.ts';
import { scoreOf } from './score.ts';
import { likeliest } from './signal/likeliest.ts';
import { weigh } from './signal/weigh.ts';
import type { Doc } from './text/doc.ts';
import type { Context, Draft, Family, Finding, Quiet, Review } from './types.ts';

const SHORTEST_POST_WORDS = 4;

/**
 * Everything the engine says of one draft. Deterministic and total: a rule that throws is left out and named in
 * `dropped`. `known` answers guards beforehand.
 */
export function reviewWith(
  read: (text: string) => Doc,
  draft: Draft,
  context: Context,
  known?: Answers,
): Review {
  const doc = read(draft.text);
  const scene = setScene(doc, draft, context, read, known);
  const quiet = quietOf(doc, scene);
  const dropped: string[] = [];
  const run = (some: readonly Rule[]): Finding[] => {
    const found: Finding[] = [];
    for (const rule of some) {
      if (isOn(rule, draft, context, quiet)) found.push(...runRule(rule, doc, scene, dropped));
    }
    return found;
  };
  const praises = run(praising);
  for (const praise of praises) scene.praised.add(praise.ruleId);
  const spoken = run(saying);
  for (const { ruleId } of spoken) scene.said.set(ruleId, familyOf(ruleId) ?? 'craft');
  // Too few words to speak against what a rule saw.
  const said = quiet === 'short' ? spoken : weigh(spoken, scene);
  const families = new Set(said.map(({ ruleId }) => familyOf(ruleId)));
  const heard = run(hearing.filter(({ family }) => !families.has(family)));
  const findings = likeliest([...said, ...heard], familyOf, scene).filter((finding) =>
    isAllowed(finding, draft, context, quiet),
  );
  const score = quiet ? undefined : scoreOf(findings, praises, doc, scene);
  const { checklist, ready } = checklistOf(findings, praises, doc, scene);
  return {
    findings: findings.sort(inOrder),
    praises: praises.sort(inOrder),
    ...(quiet ? { quiet } : {}),
    ...(score ? { score: score.score, band: score.band } : {}),
    reasons: score?.reasons ?? [],
    checklist,
    ready,
    dropped,
  };
}

const praising = rules.filter(({ severity }) => severity === 'praise');
const hearing = rules.filter(({ undertone }) => undertone === true);
const saying = rules.filter((rule) => !praising.includes(rule) && !hearing.includes(rule));

const familyByRule = new Map(rules.map(({ id, family }) => [id, family]));
const familyOf = (ruleId: string): Family | undefined => familyByRule.get(ruleId);

const NOTHING: readonly Finding[] = [];

function runRule(rule: Rule, doc: Doc, scene: Scene, dropped: string[]): readonly Finding[] {
  try {
    const sights = dedupe(rule.check(doc, scene));
    return sights.length === 0 ? NOTHING : sights.map((sight) => toFinding(rule, sight, doc));
  } catch {
    dropped.push(rule.id);
    return NOTHING;
  }
}

function quietOf(doc: Doc, scene: Scene): Quiet | undefined {
  if (scene.ask(sad)) return 'sad';
  if (scene.ask(otherLanguage)) return 'language';
  const least = scene.draft.kind === 'post' ? SHORTEST_POST_WORDS : 1;
  return doc.words < least ? 'short' : undefined;
}

function isOn(rule: Rule, draft: Draft, context: Context, quiet: Quiet | undefined): boolean {
  if (quiet === 'sad' || (quiet === 'language' && !rule.neutral)) return false;
  return rule.kinds.includes(draft.kind) && !context.rulesOff?.includes(rule.id);
}

/** A very short post gets no tips, and a phrase that the writer allowed is left alone. */
function isAllowed(finding: Finding, draft: Draft, context: Context, quiet: Quiet | undefined): boolean {
  if (quiet === 'short' && draft.kind === 'post' && finding.severity === 'tip' && !isNeutral(finding))
    return false;
  const allowed = context.phrases?.allow ?? [];
  if (allowed.length === 0) return true;
  const said = ` ${plain(finding.excerpt)} `;
  return !allowed.some((phrase) => plain(phrase) !== '' && said.includes(` ${plain(phrase)} `));
}

function isNeutral({ ruleId }: Finding): boolean {
  return rules.some(({ id, neutral }) => id === ruleId && neutral === true);
}

/** Words alone, for comparing phrases. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function inOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1);
}
