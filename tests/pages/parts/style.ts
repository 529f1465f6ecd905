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
