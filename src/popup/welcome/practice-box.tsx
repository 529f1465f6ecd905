import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { useT } from '../context.tsx';
import type { Scene } from './scenes.ts';
import { empty, put, textOf } from './writing.ts';

/** A compose box as the sites have them, with something to answer, a way to send, and nowhere to send to. */
export function PracticeBox({ scene }: { readonly scene: Scene }) {
  const t = useT();
  const box = useRef<HTMLElement>(null);
  const [sent, setSent] = useState<readonly string[]>([]);
  const { parent, kind } = scene;
  const send = (): void => {
    const text = box.current ? textOf(box.current).trim() : '';
    if (!box.current || text === '') return;
    empty(box.current);
    setSent([...sent, text]);
  };
  const sendOnEnter = (event: KeyboardEvent): void => {
    if (kind !== 'dm' || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div className="practice-scene">
      {parent && (
        <p className="hint" dir="ltr">
          {parent.author}
        </p>
      )}
      {parent && (
        <blockquote
          className="practice-parent"
          data-practice-parent
          data-author={parent.author}
          lang="en"
          dir="ltr"
        >
          {parent.text}
        </blockquote>
      )}
      {sent.map((text, index) => (
        // Sent texts are only ever added at the end.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what tells two alike texts apart
        <p key={index} className="practice-sent" dir="auto">
          {text}
        </p>
      ))}
      <Box scene={scene} box={box} label={t(`practice.${kind}`)} onKeyDown={sendOnEnter} />
      <div className="row">
        <Button look="main" data-practice-send="" onClick={send}>
          {t('practice.send')}
        </Button>
        <Button look="quiet" onClick={() => box.current && put(box.current, scene.sample)}>
          {t('practice.sample')}
        </Button>
      </div>
    </div>
  );
}

interface BoxProps {
  readonly scene: Scene;
  readonly box: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Box({ scene: { kind, box: technology }, box, label, onKeyDown }: BoxProps) {
  if (technology === 'textarea')
    return (
      <textarea
        ref={box as RefObject<HTMLTextAreaElement | null>}
        className="practice-box"
        data-practice={kind}
        aria-label={label}
        placeholder={label}
        rows={3}
        dir="auto"
        onKeyDown={onKeyDown}
      />
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: the sites write in elements like this one, so practice does too
    <div
      ref={box as RefObject<HTMLDivElement | null>}
      className="practice-box"
      data-practice={kind}
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      data-placeholder={label}
      contentEditable
      suppressContentEditableWarning
      dir="auto"
      onKeyDown={onKeyDown}
    />
  );
}
