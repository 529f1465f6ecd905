/** Words that cannot name anything in code. */
const reserved = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

/** Throws, saying why, where `id` cannot be the name of a file and of a thing in code. */
export function checkId(id: string): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new Error(`"${id}" is not kebab-case: small letters and digits, with a hyphen between words.`);
  if (reserved.has(id)) throw new Error(`"${id}" is a word of JavaScript itself. Choose another name.`);
}

/** `pitch-free-gift` as `pitchFreeGift`. */
export function camel(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `pitch-free-gift` as `PitchFreeGift`. */
export function pascal(id: string): string {
  return camel(`-${id}`);
}

/** `pitchFreeGift` as `pitch-free-gift`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
