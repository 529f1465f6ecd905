/** The door of this folder: boxes as they come and go, on any site, in any editor. */
export type {
  Box,
  Circumstances,
  EditorId,
  ReplaceResult,
  SendAttempt,
  Site,
  Surface,
} from './contract.ts';
export { boxFromEvent, boxInFocus } from './find.ts';
export { type Diagnosis, watchLimited } from './limited.ts';
export { siteFor } from './sites/index.ts';
export { practice } from './sites/practice.ts';
export { openSurface } from './surface.ts';
