import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $applyNodeReplacement,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type EditorConfig,
  TextNode,
} from 'lexical';
import type { Mount, Part } from './mounted.ts';
import { setAttributes } from './mounted.ts';

/** A mention as Facebook's boxes have it: one segmented text node. */
class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.setAttribute('data-lexical-mention', 'true');
    dom.spellcheck = false;
    return dom;
  }
  override isTextEntity(): true {
    return true;
  }
  override canInsertTextBefore(): boolean {
    return false;
  }
  override canInsertTextAfter(): boolean {
    return false;
  }
}

function $fill(text: string): void {
  const paragraphs = text.split('\n').map((line) => {
    const paragraph = $createParagraphNode();
    return line === '' ? paragraph : paragraph.append($createTextNode(line));
  });
  $getRoot()
    .clear()
    .append(...paragraphs)
    .selectEnd();
}

/** Links need a package of their own: here they are plain words. */
function $setParts(parts: readonly Part[]): void {
  const nodes = parts.map(({ text, as }) => {
    if (as === 'mention')
      return $applyNodeReplacement(new MentionNode(text)).setMode('segmented').toggleDirectionless();
    const node = $createTextNode(text);
    return as === 'bold' ? node.toggleFormat('bold') : node;
  });
  $getRoot()
    .clear()
    .append($createParagraphNode().append(...nodes))
    .selectEnd();
}

/** Lexical 0.52 rich text with history. */
export const mountLexical: Mount = (host, { attributes, onChange, undoEach } = {}) => {
  const element = host.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  element.setAttribute('data-lexical-editor', 'true');
  element.spellcheck = true;
  setAttributes(element, attributes);
  const editor = createEditor({
    namespace: 'stand-in',
    nodes: [MentionNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  const stop = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), undoEach ? 0 : 300),
  ];
  if (onChange) stop.push(editor.registerUpdateListener(onChange));
  const setText = (text: string) =>
    editor.update(() => $fill(text), { discrete: true, tag: 'history-merge' });
  return {
    element,
    getModelText: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      ),
    clear: () => setText(''),
    setText,
    setParts: (parts) => editor.update(() => $setParts(parts), { discrete: true, tag: 'history-merge' }),
    destroy: () => {
      for (const end of stop) end();
      editor.setRootElement(null);
      element.remove();
    },
  };
};
