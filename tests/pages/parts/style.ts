/** Adds rules to the document or shadow root `node` lives in. Constructed sheets are allowed under any style policy. */
export function adoptStyle(node: Node, css: string): void {
  const root = node.getRootNode();
  const scope = root instanceof ShadowRoot ? root : document;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  scope.adoptedStyleSheets.push(sheet);
}

/** A box that looks like one: wide enough to wrap, low enough to scroll. */
export const editableStyle = `
  [contenteditable="true"], textarea {
    box-sizing: border-box; width: 480px; min-height: 60px; max-height: 160px; overflow-y: auto;
    border: 1px solid #999; padding: 8px; font: 16px/1.4 sans-serif; white-space: pre-wrap; overflow-wrap: anywhere;
  }
  textarea { height: 160px; }
  .ql-clipboard { position: absolute; left: -100000px; top: 50%; width: 1px; min-height: 0; height: 1px; overflow-y: hidden; border: 0; }
  p { margin: 0; }
`;

/** Calm enough to be looked at in pictures, light and dark; nothing in it is like the sites themselves. */
export const roomStyle = `
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 24px 0 80px; font: 15px/1.45 system-ui, sans-serif; background: light-dark(#f3f4f6, #16181c); }
  main, [role="main"] { max-width: 560px; margin: 0 auto; padding: 20px 24px; background: light-dark(#fff, #1f2227); border-radius: 12px; }
  header, [role="banner"], [role="navigation"], form[role="search"] { max-width: 560px; margin: 0 auto 12px; padding: 0 24px; }
  article, [role="article"] { padding: 10px 0; border-top: 1px solid light-dark(#e5e7eb, #33373d); }
  a { color: inherit; font-weight: 600; text-decoration: none; margin-inline-end: 6px; }
  h1, h2, h3, h5 { font-size: 15px; margin: 0 0 4px; }
  button, [role="button"] { font: inherit; font-size: 14px; padding: 3px 10px; border-radius: 999px; }
  [role="dialog"] { border-radius: 12px; box-shadow: 0 8px 40px rgb(0 0 0 / 0.25); }
  [contenteditable="true"], textarea { background: light-dark(#fff, #1f2227); color: inherit; border-radius: 8px; max-width: 100%; }
`;
