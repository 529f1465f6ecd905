import type { Mount } from './mounted.ts';
import { setAttributes } from './mounted.ts';

/** A textarea of which nobody takes control. */
export const mountTextarea: Mount = (host, { attributes, onChange } = {}) => {
  const element = host.appendChild(document.createElement('textarea'));
  setAttributes(element, attributes);
  if (onChange) element.addEventListener('input', onChange);
  const setText = (text: string) => {
    element.value = text;
    onChange?.();
  };
  return {
    element,
    getModelText: () => element.value,
    clear: () => setText(''),
    setText,
    destroy: () => element.remove(),
  };
};
