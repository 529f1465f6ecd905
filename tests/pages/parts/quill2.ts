import Quill from 'quill';
import Inline from 'quill/blots/inline.js';
import type { Mount } from './mounted.ts';
import { setAttributes } from './mounted.ts';
import { formatsOf } from './quill-formats.ts';

/** A mention as an inline format, as LinkedIn had it in Quill 1. */
class Mention extends Inline {
  static override blotName = 'mention';
  static override tagName = 'A';
  static override className = 'ql-mention';
  static override create(value: string): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: Parchment reads the tag off `this`
    const link = super.create(value) as HTMLElement;
    link.setAttribute('data-entity-urn', value);
    return link;
  }
  static override formats(node: HTMLElement): string | null {
    return node.getAttribute('data-entity-urn');
  }
}

/** Quill 2.0.3 without a toolbar. */
export const mountQuill2: Mount = (host, { attributes, onChange, undoEach } = {}) => {
  Quill.register({ 'formats/mention': Mention }, true);
  const container = host.appendChild(document.createElement('div'));
  const quill = new Quill(container, {
    modules: { toolbar: false, history: { delay: undoEach ? 0 : 1000 } },
  });
  setAttributes(quill.root, attributes);
  if (onChange) quill.on('text-change', onChange);
  return {
    element: quill.root,
    getModelText: () => quill.getText().replace(/\n$/, ''),
    clear: () => quill.setText(''),
    setText: (text) => quill.setText(text),
    setParts: (parts) => {
      quill.setText('');
      for (const { text, as } of parts) {
        quill.insertText(quill.getLength() - 1, text, formatsOf(text, as), 'user');
      }
    },
    pause: () => quill.history.cutoff(),
    knowsCaret: () => {
      const [caret] = quill.selection.getRange();
      const { currentRange } = quill.history;
      return caret?.index === currentRange?.index && caret?.length === currentRange?.length;
    },
    destroy: () => container.remove(),
  };
};
