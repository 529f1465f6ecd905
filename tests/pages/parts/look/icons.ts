/** Outlines in a square of 16, as `clip-path` takes them: no picture has to be loaded, so any policy lets them through. */
const shapes = {
  dots: 'M2 6.7h2.6v2.6H2zM6.7 6.7h2.6v2.6H6.7zM11.4 6.7h2.6v2.6h-2.6z',
  smile:
    'M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14zM8 2.3a5.7 5.7 0 1 1 0 11.4a5.7 5.7 0 1 1 0-11.4zM4.9 5.4h1.7v1.8H4.9zM9.4 5.4h1.7v1.8H9.4zM4.5 9.1h7a3.5 3.5 0 0 1-7 0z',
  picture:
    'M1 2h14v12H1zM2.3 3.3v9.4h11.4V3.3zM3.3 11.7l3.2-4.4 2.2 2.7 1.5-1.8 2.5 3.5zM10.6 4.8h1.8v1.8h-1.8z',
  heart:
    'M8 14.5L2 8.4a3.7 3.7 0 0 1 0-5.2a3.6 3.6 0 0 1 5.1 0l.9.9.9-.9a3.6 3.6 0 0 1 5.1 0a3.7 3.7 0 0 1 0 5.2zM8 12.6l5-5.1a2.4 2.4 0 0 0 0-3.4a2.3 2.3 0 0 0-3.2 0L8 6 6.2 4.1a2.3 2.3 0 0 0-3.2 0a2.4 2.4 0 0 0 0 3.4z',
  bubble: 'M2 2h12l1 1v7.5l-1 1H7.6L3.6 15v-3.5H2l-1-1V3zM2.3 3.3v6.9h2.6v1.9l2.2-1.9h6.6V3.3z',
  send: 'M1 2l14 6L1 14l1.6-5.3L9 8 2.6 7.3z',
  person: 'M8 1.5a3.3 3.3 0 1 1 0 6.6a3.3 3.3 0 1 1 0-6.6zM1.8 14.5a6.2 5.4 0 0 1 12.4 0z',
  plus: 'M7.2 2h1.6v5.2H14v1.6H8.8V14H7.2V8.8H2V7.2h5.2z',
  cross: 'M3.4 2.3L8 6.9l4.6-4.6 1.1 1.1L9.1 8l4.6 4.6-1.1 1.1L8 9.1l-4.6 4.6-1.1-1.1L6.9 8 2.3 3.4z',
  pencil: 'M2 11.4L10.9 2.5l2.6 2.6L4.6 14H2zM3.3 12v.700H4l7.7-7.6-.7-.7z',
  back: 'M7.3 2.5l1 1L4.6 7.2H14v1.6H4.6l3.7 3.7-1 1L1.8 8z',
} as const;

type Shape = keyof typeof shapes;

/** Gives the icons inside `selector` their outline. */
export const drawn = (selector: string, shape: Shape): string =>
  `${selector} { --shape: path(evenodd, "${shapes[shape]}"); }`;

/** Every icon of the pages is an empty square that takes the colour of the words around it. */
export const iconStyle = `
  ${drawn('svg', 'dots')}
  svg { background: currentColor; clip-path: var(--shape); vertical-align: -2px; flex: none; }
  ${drawn('[aria-label="Emoji"] > svg, [aria-label*="emoji"] > svg, svg[aria-label="☺"]', 'smile')}
  ${drawn('[aria-label="GIF"] > svg, [aria-label*="photo"] > svg', 'picture')}
  ${drawn('[aria-label="×"] > svg, [data-act="close"] > svg', 'cross')}
  ${drawn('[aria-label="+"] > svg', 'plus')}
  ${drawn('[data-act="edit"] > svg', 'pencil')}
`;
