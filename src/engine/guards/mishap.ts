import type { Guard } from '../scene.ts';

const mishaps = [
  'managed to',
  'once again',
  'yet again',
  'locked myself|me out',
  'spilled|spilt|dropped|smashed|burnt|burned|broke|forgot|forgotten|accidentally|tripped|fell|lost|missed|ruined|crashed',
  'wrong way|train|person|house|door|bus|number|email|shoes',
  'ate|eaten|slept|napped|survived|cried',
  'by mistake|accident',
];

/** Something went wrong: "thrilled to announce" is then a joke, and a good one. */
export const mishap: Guard<boolean> = {
  phrases: [mishaps],
  answer: (doc) => doc.all(mishaps).length > 0,
};
