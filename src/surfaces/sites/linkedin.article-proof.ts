import type { Box, ProofWatch } from '../contract.ts';
import { anyOf, firstOf } from '../selectors.ts';
import { findAll, itself, newErrors, novelty, rootsFor } from './linkedin.page.ts';
import * as seen from './linkedin.selectors.ts';

/** Articles carry pictures, in ms. */
const patienceMs = 60_000;

/** A published article lives below `/pulse/`: the page goes there, or says so with a link to it. */
export function articleProof(box: Box): ProofWatch {
  const doc = box.element.ownerDocument;
  const roots = rootsFor(box);
  const errors = newErrors(roots);
  const links = novelty(() => findAll(roots, anyOf(seen.articleLinks)), itself);
  return {
    patienceMs,
    check: () => {
      if (doc.location.pathname.startsWith('/pulse/') || links().length > 0) return 'confirmed';
      return errors().length > 0 ? 'failed' : undefined;
    },
    atTheEnd: () => (firstOf(doc, seen.postSubmits) ? 'failed' : 'unknown'),
  };
}
