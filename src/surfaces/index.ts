/** The door of this folder: boxes as they come and go, on any site, in any editor. */
export type {
  Box,
  Circumstances,
  Editor,
  EditorId,
  ProofWatch,
  ReplaceResult,
  SendAttempt,
  Site,
  Surface,
  Verdict,
} from './contract.ts';
export type { Early, EarlyEvents } from './early.ts';
export { boxFromEvent, boxInFocus, boxOf } from './find.ts';
export { type Diagnosis, diagnose, watchLimited } from './limited.ts';
export { siteFor } from './sites/index.ts';
export { practice } from './sites/practice.ts';
export { openSurface } from './surface.ts';
export { traitsOf } from './traits.ts';
