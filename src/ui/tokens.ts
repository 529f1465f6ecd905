/**
 * Everything that gives the product its look: one small set of colours, light and dark, and four sizes. Warm paper,
 * evergreen for what a person can do, honey for what is worth a look. There is no red.
 *
 * Names are plain words, so that a layer of ours inside somebody else's page gives nothing away.
 */
export interface Palette {
  readonly paper: string;
  readonly sheet: string;
  readonly hollow: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly edge: string;
  readonly leaf: string;
  readonly 'leaf-ink': string;
  readonly 'leaf-wash': string;
  readonly honey: string;
  readonly 'honey-ink': string;
  readonly 'honey-wash': string;
}

/** `edge` bounds controls (3:1 on `sheet`); `ink`, `soft`, `leaf` and `honey-ink` carry text (4.5:1). */
export const light: Palette = {
  paper: '#f7f2e9',
  sheet: '#fffdf9',
  hollow: '#f1eadd',
  ink: '#2b2620',
  soft: '#655b4f',
  line: '#e7dece',
  edge: '#8c806f',
  leaf: '#1c6b5c',
  'leaf-ink': '#ffffff',
  'leaf-wash': '#e1efe8',
  honey: '#dd9a3c',
  'honey-ink': '#80500d',
  'honey-wash': '#fbeed4',
};

export const dark: Palette = {
  paper: '#1b1916',
  sheet: '#25221e',
  hollow: '#302c26',
  ink: '#f4ede2',
  soft: '#bcb1a1',
  line: '#3a352e',
  edge: '#857a6b',
  leaf: '#83cdb8',
  'leaf-ink': '#0f2822',
  'leaf-wash': '#22372f',
  honey: '#dba04c',
  'honey-ink': '#ecc078',
  'honey-wash': '#3a2f1e',
};

const measures = [
  '--text: 14px/1.45 -apple-system, "Segoe UI", Roboto, Cantarell, "Helvetica Neue", Arial, sans-serif',
  '--voice: "Iowan Old Style", "Palatino Linotype", Palatino, P052, "URW Palladio L", Georgia, serif',
  '--round: 12px',
  '--gap: 12px',
];

const declare = (palette: Palette, scheme: string) =>
  [`color-scheme: ${scheme}`, ...Object.entries(palette).map(([name, value]) => `--${name}: ${value}`)].join(
    '; ',
  );

/**
 * The tokens as a style sheet for `scope`: `:root` on a page of our own, a class inside a closed layer in the page.
 * Follows the system unless the element carries `data-look="light"` or `data-look="dark"`.
 */
export function tokensFor(scope: string): string {
  return [
    `${scope} { ${measures.join('; ')}; ${declare(light, 'light')} }`,
    `@media (prefers-color-scheme: dark) { ${scope}:not([data-look="light"]) { ${declare(dark, 'dark')} } }`,
    `${scope}[data-look="dark"] { ${declare(dark, 'dark')} }`,
  ].join('\n');
}

/** The tokens for a page of our own. */
export const tokens: string = tokensFor(':root');
