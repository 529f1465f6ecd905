import { linkAddress, type Part } from './mounted.ts';

/** All formats by name, since Quill gives what is put in behind a format the same one unless told otherwise. */
export const formatsOf = (text: string, as: Part['as']): Record<string, unknown> => ({
  bold: as === 'bold' ? true : null,
  link: as === 'link' ? linkAddress : null,
  mention: as === 'mention' ? text : null,
});
