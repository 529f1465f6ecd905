import type { Attributes } from '../mounted.ts';

const tones = 6;

/** Attributes that let an element carry a person's round picture: the initials in a colour of their own. */
export function face(name: string): Attributes {
  const words = name.split(/[\s._]+/).filter(Boolean);
  const initials = [...words.slice(0, 2)].map(([first = '']) => first.toUpperCase()).join('');
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return { 'data-initials': initials, 'data-tone': String(sum % tones) };
}

const tone = (index: number) => `[data-tone="${index}"] { --face: oklch(0.5 0.09 ${index * 60 + 25}); }`;

/** Pictures that have no source of their own give way to the initials. */
export const faceStyle = `
  ${Array.from({ length: tones }, (_, index) => tone(index)).join('\n  ')}
  [data-initials]::before {
    content: attr(data-initials); display: inline-grid; place-content: center; flex: none; box-sizing: border-box;
    width: var(--face-size, 36px); height: var(--face-size, 36px); border-radius: 50%; background: var(--face);
    color: #fff; font: 600 calc(var(--face-size, 36px) * 0.36)/1 system-ui, sans-serif; letter-spacing: 0.02em;
  }
  [data-initials] > img, [data-initials] > svg { display: none; }
`;
