import Quill from 'quill1';
import type { Mount } from './mounted.ts';
import { setAttributes } from './mounted.ts';
import { formatsOf } from './quill-formats.ts';

/** LinkedIn's mention in Quill: an inline link whose text is the name. */
function registerMention(): void {
  class Mention extends Quill.import('blots/inline') {
    static blotName = 'mention';
    static tagName = 'A';
    static className = 'ql-mention';
    static override create(value: string): HTMLElement {
      // biome-ignore lint/complexity/noThisInStatic: Parchment reads the tag off `this`
      const link = super.create(value);
      link.setAttribute('data-entity-urn', `urn:li:fsd_profile:${value}`);
      link.setAttribute('spellcheck', 'false');
      return link;
    }
    static formats(node: HTMLElement): string | null {
      return node.getAttribute('data-entity-urn');
    }
  }
  Quill.register(Mention);
}

/** Quill 1.3.7, with its hidden second contenteditable, `.ql-clipboard`. */
export const mountQuill1: Mount = (host, { attributes, onChange, undoEach } = {}) => {
  registerMention();
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
    destroy: () => container.remove(),
  };
};
