/** Where an editor says nothing of its own, its name stands in the empty box. `data-hint` wins over the name. */
const empty =
  ':is(:empty, .ql-blank, :has(> p:only-child > br:only-child), :has(br[data-text]):not(:has([data-block] + [data-block])))';
const hint = (attribute: string) =>
  `[contenteditable="true"]:not([role="combobox"])[${attribute}]${empty}::before { content: attr(${attribute}); }`;

/** Fields to write in: quiet until they have the focus. */
export const writingStyle = `
  [contenteditable="true"], textarea {
    box-sizing: border-box; width: 100%; min-height: 40px; max-height: 200px; overflow-y: auto; margin: 0; padding: 9px 14px;
    border: 1px solid var(--edge); border-radius: 18px; outline: 0; background: var(--sheet); color: var(--ink); caret-color: var(--tint);
    font: 16px/1.4 system-ui, sans-serif; white-space: pre-wrap; overflow-wrap: anywhere; text-align: start; resize: none;
  }
  textarea { display: block; height: 64px; }
  [contenteditable="true"]:focus, textarea:focus { border-color: var(--tint); }
  textarea::placeholder { color: var(--faint); opacity: 1; }
  [contenteditable="true"]:not([role="combobox"])${empty}::before { position: absolute; color: var(--faint); pointer-events: none; }
  ${['aria-label', 'aria-placeholder', 'data-placeholder', 'data-hint'].map(hint).join('\n  ')}
  .ql-clipboard { position: absolute; left: -100000px; top: 50%; width: 1px; min-height: 0; height: 1px; padding: 0; overflow-y: hidden; border: 0; }
  [contenteditable="true"] .hashtag, .ql-mention, [data-lexical-mention], [data-type="mention"] { color: var(--tint); font-weight: 400; }
  [contenteditable="true"][role="combobox"] { width: 126px; height: 34px; min-height: 34px; padding: 6px 14px; border-color: transparent; border-radius: 999px; background: var(--soft); font-size: 14px; line-height: 20px; overflow: hidden; }
  [data-editor-host] { min-width: 0; }
`;

/** Dialogs stand in the middle of a dimmed page. The shade is a shadow, so nothing behind it is kept from a click. */
export const dialogStyle = `
  dialog, [role="dialog"] {
    box-sizing: border-box; width: min(560px, 100vw - 32px); padding: 18px 20px; border: 1px solid var(--edge); border-radius: 16px;
    background: var(--sheet); color: var(--ink);
  }
  dialog { margin: 80px auto auto; overflow: visible; box-shadow: 0 12px 48px rgb(0 0 0 / 0.3); }
  dialog::backdrop { background: var(--shade); }
  [role="dialog"] {
    position: fixed; z-index: 5; inset-inline: 0; top: 72px; margin: 0 auto; max-height: calc(100vh - 96px); overflow-y: auto;
    box-shadow: 0 12px 48px rgb(0 0 0 / 0.3), 0 0 0 100vmax var(--shade);
  }
  [data-scrolls] { grid-column: 1 / -1; grid-row: 2; min-height: 0; max-height: 220px; overflow-y: auto; }
  [data-scrolls][data-scrolls][data-scrolls] :is([contenteditable="true"], textarea) { min-height: 140px; max-height: none; overflow: visible; }
  [data-scrolls] > p { min-height: 400px; }
  [role="dialog"] :is(h1, h2), dialog h2 { font-size: 17px; text-align: center; }
`;

/** What was said in a conversation. `mine` and `theirs` name the bubble of each side, for a row that is a column. */
export const bubbles = (mine: string, theirs: string): string => `
  :is(${mine}, ${theirs}) { width: fit-content; max-width: 76%; padding: 8px 14px; border-radius: 18px; overflow-wrap: anywhere; }
  :is(${mine}) { margin-inline-start: auto; background: var(--tint); color: var(--on-tint); border-end-end-radius: 6px; }
  :is(${theirs}) { margin-inline-end: auto; background: var(--soft); border-end-start-radius: 6px; }
`;
