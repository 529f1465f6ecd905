/** Colours, type, cards, buttons and the bar on top, light and dark. `hue`, in degrees, gives a site its slight tint. */
export const roomStyle = (hue: number): string => `
  :root {
    color-scheme: light dark;
    --ground: light-dark(oklch(0.962 0.012 ${hue}), oklch(0.19 0.012 ${hue}));
    --sheet: light-dark(#fff, oklch(0.245 0.012 ${hue}));
    --edge: light-dark(oklch(0.9 0.014 ${hue}), oklch(0.35 0.016 ${hue}));
    --ink: light-dark(oklch(0.26 0.02 ${hue}), oklch(0.93 0.01 ${hue}));
    --faint: light-dark(oklch(0.5 0.02 ${hue}), oklch(0.73 0.016 ${hue}));
    --tint: light-dark(oklch(0.46 0.09 ${hue}), oklch(0.78 0.09 ${hue}));
    --on-tint: light-dark(#fff, oklch(0.2 0.03 ${hue}));
    --soft: light-dark(oklch(0.95 0.022 ${hue}), oklch(0.305 0.026 ${hue}));
    --shade: light-dark(rgb(20 20 20 / 0.42), rgb(0 0 0 / 0.62));
  }
  body { margin: 0; font: 15px/1.45 system-ui, sans-serif; background: var(--ground); color: var(--ink); }
  h1, h2, h3, h5 { font-size: 15px; font-weight: 600; margin: 0; }
  p { margin: 0; } ul { margin: 0; padding: 0; } li { list-style: none; }
  a { color: inherit; font-weight: 600; text-decoration: none; }
  time { color: var(--faint); font-size: 13px; font-weight: 400; }
  button, [role="button"] {
    display: inline-flex; align-items: center; justify-content: center; gap: 6px; box-sizing: border-box; min-height: 32px;
    padding: 4px 10px; border: 0; border-radius: 999px; background: none; color: var(--faint); font: 600 14px/1.2 system-ui, sans-serif;
    cursor: pointer;
  }
  button:hover, [role="button"]:hover { background: var(--soft); }
  :is(button, [role="button"], a, input):focus-visible { outline: 2px solid var(--tint); outline-offset: 2px; }
  [role="alert"] { color: light-dark(oklch(0.48 0.11 60), oklch(0.82 0.1 75)); font-size: 14px; }
  input:not([type="file"]), [role="combobox"] {
    box-sizing: border-box; height: 34px; min-height: 34px; width: 220px; padding: 6px 14px; border: 1px solid transparent; border-radius: 999px;
    background: var(--soft); color: inherit; font: 14px/20px system-ui, sans-serif; overflow: hidden; white-space: nowrap;
  }
  [type="file"] { position: absolute; width: 1px; height: 1px; clip-path: inset(50%); }
  video { display: block; width: 100%; aspect-ratio: 16 / 9; border-radius: 12px; background: light-dark(#cfd4d2, #101312); }
`;

/** Selectors of a site's cards, as one rule. */
export const cards = (selectors: string): string => `
  :is(${selectors}) {
    box-sizing: border-box; padding: 16px 20px; margin: 0 0 14px; background: var(--sheet); color: var(--ink);
    border: 1px solid var(--edge); border-radius: 14px; box-shadow: 0 1px 2px rgb(0 0 0 / 0.05);
  }
`;

/** Selectors of buttons that publish, as one rule. */
export const primary = (selectors: string): string => `
  :is(${selectors}) { min-height: 34px; padding: 6px 18px; background: var(--tint); color: var(--on-tint); }
  :is(${selectors}):hover { background: var(--tint); filter: brightness(1.08); }
  :is(${selectors}):is(:disabled, [disabled], [aria-disabled="true"]) { opacity: 0.45; filter: none; cursor: default; }
`;
