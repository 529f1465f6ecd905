import type { Site } from './contract.ts';
import type { Early } from './early.ts';
import { boxOf, isEditable } from './find.ts';
import { focusedElement, isElement, upwards } from './tree.ts';

/** What self-diagnosis found: "limited" means that the site shows boxes to write in that we do not understand. */
export interface Diagnosis {
  readonly limited: boolean;
  /** For the user to copy: shapes of the page, never its words, addresses or names. Empty when nothing is wrong. */
  readonly report: string;
}

/** A page swaps placeholders for real boxes within about half a second of focus; this long we wait before judging, in ms. */
const patienceMs = 1000;
const mostPuzzles = 3;
const mostSteps = 6;

/** Attributes whose values the site's own programmers chose; digits and long tails are blotted out all the same. */
const telling = [
  'role',
  'contenteditable',
  'data-testid',
  'data-view-name',
  'componentkey',
  'data-lexical-editor',
];

function blot(value: string): string {
  return value.replace(/[^a-zA-Z_-]+/g, '*').slice(0, 40);
}

function shapeOf(element: Element): string {
  const marks = telling.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`[${name}=${blot(value)}]`];
  });
  return element.localName + marks.join('');
}

/** The element and a few of its ancestors, by tag and programmers' marks. */
function outline(element: Element): string {
  const steps: string[] = [];
  for (const step of upwards(element)) {
    if (steps.length === mostSteps) break;
    steps.push(shapeOf(step));
  }
  return steps.join(' < ');
}

/** Looks once at what `site` shows under `root`. */
function diagnose(site: Site, root: ParentNode): Diagnosis {
  const puzzles = puzzlesOf(site, root).filter((element) => !boxOf(site, element));
  if (puzzles.length === 0) return { limited: false, report: '' };
  const lines = puzzles.slice(0, mostPuzzles).map(outline);
  return { limited: true, report: [site.place, ...new Set(lines)].join('\n') };
}

function puzzlesOf(site: Site, root: ParentNode): readonly Element[] {
  try {
    return site.puzzles?.(root) ?? [];
  } catch {
    return [];
  }
}

/**
 * Tells when focus rests in something editable that `site` does not know and finds puzzling, within two seconds, and again when
 * boxes are understood. Looks only after focus moved; tells only what changed.
 */
export function watchLimited(
  site: Site,
  doc: Document,
  early: Early,
  tell: (diagnosis: Diagnosis) => void,
  signal: AbortSignal,
): void {
  let limited = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const judge = () => {
    waiting = undefined;
    const element = focusedElement(doc);
    const understood = element !== undefined && boxOf(site, element) !== undefined;
    const diagnosis = understood ? { limited: false, report: '' } : diagnose(site, doc);
    if (diagnosis.limited === limited || (!understood && !diagnosis.limited)) return;
    limited = diagnosis.limited;
    tell(diagnosis);
  };
  const look = (target: EventTarget | undefined) => {
    if (!target || !isElement(target) || !isEditable(target)) return;
    clearTimeout(waiting);
    waiting = setTimeout(judge, patienceMs);
  };

  early.listen('focusin', (event) => look(event.composedPath()[0]), signal);
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  look(focusedElement(doc));
}
