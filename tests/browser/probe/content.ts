/**
 * A stand-in for the coach: it opens surfaces as the coach would, in the content script's own world and from document start,
 * and writes down what it finds, for the tests to read. It shows nothing and sends nothing.
 */

import { openHub } from '#compose/hub.ts';
import { editorFor } from '#surfaces/editors/index.ts';
import {
  boxFromEvent,
  type Diagnosis,
  openSurface,
  type SendAttempt,
  type Surface,
  siteFor,
  watchLimited,
} from '#surfaces/index.ts';

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

const early = openHub(window, () => true);

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
      const surface = openSurface(site, box, editor, early, early.signal);
      const probed: ProbedBox = { surface, attempts: [], changes: 0, gone: false };
      probe.boxes.push(probed);
      surface.onChange(() => probed.changes++);
      surface.onSend((attempt) => probed.attempts.push(attempt));
      // An attempt that the page takes back has failed after all.
      surface.onTakenBack((attempt) => {
        probed.attempts[probed.attempts.indexOf(attempt)] = { ...attempt, verdict: 'failed' };
      });
      surface.onGone(() => {
        probed.gone = true;
      });
    },
    early.signal,
  );
  const limits = () =>
    watchLimited(
      site,
      document,
      early,
      (diagnosis) => {
        probe.diagnosis = diagnosis;
      },
      early.signal,
    );
  document.addEventListener('DOMContentLoaded', limits, { once: true });
}
