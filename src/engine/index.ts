import { createEngine, type Engine } from './engine.ts';
import type { Context, Draft, Review } from './types.ts';

export { createEngine } from './engine.ts';
export { marksOf } from './marks.ts';
export { remap } from './remap.ts';
export type * from './types.ts';

let engine: Engine | undefined;

/** Reviews a draft with an engine that all callers in this process share. */
export function review(draft: Draft, context: Context = {}): Review {
  engine ??= createEngine();
  return engine.review(draft, context);
}
