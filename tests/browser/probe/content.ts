/**
 * A stand-in for the coach: it opens surfaces as the coach would, in the content script's own world and from document start,
 * and writes down what it finds, for the tests to read. It shows nothing and sends nothing.
 */

import { earlyTypes } from '#surfaces/early.ts';
import {
  boxFromEvent,
  type Diagnosis,
  type Early,
  openSurface,
  type SendAttempt,
  type Surface,
  siteFor,
  watchLimited,
} from '#surfaces/index.ts';
import { editorFor } from './reader.ts';

export interface ProbedBox {
  readonly surface: Surface;
  readonly attempts: SendAttempt[];
  changes: number;
  gone: boolean;
}

export interface Probe {
  readonly boxes: ProbedBox[];
  /** Focus events in something that is no box. */
  misses: number;
  diagnosis: Diagnosis;
}

const never = new AbortController();
const heard = new Map<string, Set<(event: never) => void>>();

const early: Early = {
  signal: never.signal,
  listen(type, listener, signal) {
    const listeners = heard.get(type) ?? new Set();
    heard.set(type, listeners.add(listener));
    signal.addEventListener('abort', () => listeners.delete(listener));
  },
};

for (const type of earlyTypes) {
  const hear = (event: Event) => {
    for (const listener of heard.get(type) ?? []) (listener as (event: Event) => void)(event);
  };
  window.addEventListener(type, hear, { capture: true, passive: true });
}

const probe: Probe = { boxes: [], misses: 0, diagnosis: { limited: false, report: '' } };
Object.assign(globalThis, { probe });

const site = siteFor(location);
if (site) {
  early.listen(
    'focusin',
    (event) => {
      const box = boxFromEvent(site, event);
      const editor = box && editorFor(box.element);
      if (!box || !editor) {
        probe.misses++;
        return;
      }
      if (probe.boxes.some(({ surface, gone }) => !gone && surface.box.element === box.element)) return;
      const surface = openSurface(site, box, editor, early, never.signal);
      const probed: ProbedBox = { surface, attempts: [], changes: 0, gone: false };
      probe.boxes.push(probed);
      surface.onChange(() => probed.changes++);
      surface.onSend((attempt) => probed.attempts.push(attempt));
      surface.onGone(() => {
        probed.gone = true;
      });
    },
    never.signal,
  );
  const limits = () =>
    watchLimited(
      site,
      document,
      (diagnosis) => {
        probe.diagnosis = diagnosis;
      },
      never.signal,
    );
  document.addEventListener('DOMContentLoaded', limits, { once: true });
}
