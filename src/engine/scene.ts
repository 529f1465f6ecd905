import type { Phrases } from './shapes/pattern.ts';
import type { Doc } from './text/doc.ts';
import type { Context, Draft, Family } from './types.ts';

/** What is known around the text, and what the guards make of it. Each guard is worked out when first asked for. */
export interface Scene {
  readonly draft: Draft;
  readonly context: Context;
  /** The answered text, when the page shows it. */
  readonly parent?: Doc;
  /** Headline, bio or latest post of who is written to. */
  readonly about?: Doc;
  /** Rules that praised this draft; complete before the first rule that finds a fault is asked. */
  readonly praised: Set<string>;
  /** Rules that found a fault, with their families; complete before what they said is weighed. */
  readonly said: Map<string, Family>;
  /** A guard's answer for this draft, remembered. */
  ask<Answer>(guard: Guard<Answer>): Answer;
}

/** A question about the moment that several rules ask. */
export interface Guard<Answer> {
  readonly phrases?: readonly Phrases[];
  answer(doc: Doc, scene: Scene): Answer;
}

export type Answers = ReadonlyMap<Guard<unknown>, unknown>;

/**
 * Puts a draft's circumstances before the guards. `read` reads another text the way the draft was read; guards in `known`
 * are not asked.
 */
export function setScene(
  doc: Doc,
  draft: Draft,
  context: Context,
  read: (text: string) => Doc,
  known?: Answers,
): Scene {
  const answers = new Map<Guard<unknown>, unknown>(known);
  const parent = draft.parent ? read(draft.parent.text) : undefined;
  const about = draft.recipient?.about ? read(draft.recipient.about) : undefined;
  const scene: Scene = {
    draft,
    context,
    praised: new Set(),
    said: new Map(),
    ...(parent ? { parent } : {}),
    ...(about ? { about } : {}),
    ask<Answer>(guard: Guard<Answer>): Answer {
      const known = answers.get(guard);
      if (known !== undefined) return known as Answer;
      const answer = guard.answer(doc, scene);
      answers.set(guard, answer);
      return answer;
    },
  };
  return scene;
}
