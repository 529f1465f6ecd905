import Quill from 'quill';
import type { Mount } from './mounted.ts';
import { setAttributes } from './mounted.ts';

/** Quill 2.0.3 without a toolbar. */
export const mountQuill2: Mount = (host, { attributes, onChange, undoEach } = {}) => {
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
    pause: () => quill.history.cutoff(),
    destroy: () => container.remove(),
  };
};
