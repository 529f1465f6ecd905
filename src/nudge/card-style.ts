import { tokensFor } from '#ui/tokens.ts';

/** How the card looks. px throughout: the page's own root size must not scale it. */
export const cardStyle = `
${tokensFor('.frame')}
.frame {
  pointer-events: auto;
  box-sizing: border-box;
  inline-size: max-content;
  max-inline-size: min(340px, calc(100vw - 16px));
  max-block-size: calc(100vh - 16px);
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--line);
  border-radius: var(--round);
  background: var(--sheet);
  color: var(--ink);
  font: var(--text);
  text-align: start;
  box-shadow: 0 1px 2px rgb(43 38 32 / 0.1), 0 8px 28px rgb(43 38 32 / 0.16);
  user-select: none;
}
.card { padding: 14px 16px; }
p { margin: 0; }
.noticed { font-weight: 600; }
.reader { margin-block-start: 4px; color: var(--soft); }
.try { margin-block-start: 8px; }
.preview {
  margin-block-start: 8px;
  padding: 6px 10px;
  border-inline-start: 3px solid var(--honey);
  border-radius: 0 8px 8px 0;
  background: var(--honey-wash);
  overflow-wrap: anywhere;
  white-space: pre-wrap;
}
ins { text-decoration: none; }
del { color: var(--soft); }
del + ins::before { content: "\\a"; }
.note { margin-block-start: 8px; color: var(--honey-ink); }
.acts { display: flex; flex-wrap: wrap; gap: 4px; align-items: center; margin-block-start: 12px; }
.more { display: flex; margin-inline-start: auto; }
button {
  min-block-size: 32px;
  padding: 4px 12px;
  border: 1px solid transparent;
  border-radius: 999px;
  background: none;
  color: var(--leaf);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
.main { background: var(--leaf); color: var(--leaf-ink); }
.main:hover { background: color-mix(in oklab, var(--leaf) 88%, var(--ink)); }
.main:disabled { opacity: 0.6; cursor: default; }
.soft { border-color: var(--edge); color: var(--ink); }
.soft:hover { background: var(--hollow); }
.quiet { padding-inline: 6px; font-weight: 500; white-space: nowrap; }
.quiet:hover { background: var(--leaf-wash); }
.quiet[aria-expanded]::after { content: " \\25be"; font-size: 11px; }
.quiets:not([hidden]) { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 8px; }
button:focus-visible { outline: 2px solid var(--leaf); outline-offset: 2px; }
.why { margin-block-start: 10px; }
.source { margin-block-start: 4px; color: var(--soft); font-size: 12.5px; }
.strength {
  margin-block-start: 6px;
  padding-block: 8px 4px;
  border-block-start: 1px solid var(--line);
  color: var(--soft);
}
.strength b { color: var(--leaf); font-weight: 600; }
@media (forced-colors: active) {
  .frame, button { border: 1px solid ButtonText; }
  .main { background: ButtonFace; color: ButtonText; }
}
`;
