import type { Site } from '../contract.ts';
import { traitsOf } from '../traits.ts';
import { boxAt, puzzles } from './linkedin.boxes.ts';
import { circumstancesOf } from './linkedin.circumstances.ts';
import { watchSend } from './linkedin.proof.ts';
import { sendsByClick, sendsByKey } from './linkedin.sends.ts';

/** LinkedIn in all the layouts it serves at once: see `linkedin.selectors.ts`. */
export const linkedin: Site = {
  place: 'linkedin',
  traits: (kind) => traitsOf('linkedin', kind),
  boxAt,
  circumstancesOf,
  sendsByClick,
  sendsByKey,
  watchSend,
  puzzles,
};
