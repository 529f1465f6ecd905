import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Mount, setAttributes } from './mounted.ts';

interface Wiring {
  text: string;
  set: (text: string) => void;
}

function Box({ wiring, onChange }: { wiring: Wiring; onChange: (() => void) | undefined }) {
  const [text, setText] = useState('');
  wiring.text = text;
  wiring.set = setText;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each new text
  useEffect(() => onChange?.(), [text]);
  return <textarea value={text} onChange={(event) => setText(event.target.value)} />;
}

/** A textarea that React controls: what React's state does not hold is taken out again. */
export const mountReactTextarea: Mount = (host, { attributes, onChange } = {}) => {
  const container = host.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const wiring: Wiring = { text: '', set: () => undefined };
  flushSync(() => root.render(<Box wiring={wiring} onChange={onChange} />));
  const element = container.querySelector('textarea');
  if (!element) throw new Error('the textarea did not mount');
  setAttributes(element, attributes);
  const setText = (text: string) => flushSync(() => wiring.set(text));
  return {
    element,
    getModelText: () => wiring.text,
    clear: () => setText(''),
    setText,
    destroy: () => {
      root.unmount();
      container.remove();
    },
  };
};
