import { anyOf } from '../selectors.ts';
import { startData } from './facebook.selectors.ts';

/** The page marks the writer's own entry with this, in any language (knamnguyen/trusthuman.io, 2026-02). */
const mark = '"snippet":"You"';
const mostScripts = 400;

interface Known {
  readonly scripts: number;
  readonly name: string | undefined;
}

/** Start data is read once for as long as no more of it arrives. */
const known = new WeakMap<Document, Known>();

function titleBeside(value: unknown, depth = 0): string | undefined {
  if (typeof value !== 'object' || value === null || depth > 40) return undefined;
  if ('snippet' in value && value.snippet === 'You' && 'title' in value && typeof value.title === 'string') {
    return value.title;
  }
  for (const inner of Object.values(value)) {
    const found = titleBeside(inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function nameIn(data: string): string | undefined {
  if (data.replace(/\s/g, '').includes(mark)) {
    try {
      return titleBeside(JSON.parse(data));
    } catch {
      return undefined;
    }
  }
  return /"NAME":"([^"\\]{1,100})"/.exec(data)?.[1];
}

/** The name of who is signed in, where the page's start data tells it. */
export function ownName(doc: Document): string | undefined {
  const scripts = [...doc.querySelectorAll(anyOf(startData))].slice(0, mostScripts);
  const before = known.get(doc);
  if (before && (before.name !== undefined || before.scripts === scripts.length)) return before.name;
  let name: string | undefined;
  for (const script of scripts) name ??= nameIn(script.textContent ?? '');
  known.set(doc, { scripts: scripts.length, name });
  return name;
}
