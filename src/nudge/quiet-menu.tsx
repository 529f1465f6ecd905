import { useEffect, useId, useRef, useState } from 'react';
import type { CardLanguage } from '#languages/card/index.ts';
import type { Quiet } from './contract.ts';

interface QuietProps {
  readonly language: CardLanguage;
  readonly quiets: readonly Quiet[];
  readonly onTurnOff: (what: Quiet) => void;
}

/** One button, and under the card's row what it can turn off: this kind of thought, this site, or all until tomorrow. */
export function useQuietMenu({ language: { t }, quiets, onTurnOff }: QuietProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Who opened it by a key is led into it; a press with the pointer leaves the focus in the editor.
    const root = opener.current?.getRootNode() as DocumentOrShadowRoot | undefined;
    if (isOpen && root?.activeElement === opener.current) first.current?.focus({ preventScroll: true });
  }, [isOpen]);
  const button = (
    <button
      ref={opener}
      type="button"
      className="quiet"
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={() => setOpen(!isOpen)}
    >
      {t('card.turn-off')}
    </button>
  );
  const menu = (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are three buttons
    <div className="quiets" id={id} role="group" aria-label={t('card.turn-off')} hidden={!isOpen}>
      {isOpen &&
        quiets.map((what, at) => (
          <button
            key={what}
            ref={at === 0 ? first : null}
            type="button"
            className="soft"
            onClick={() => onTurnOff(what)}
          >
            {t(`card.turn-off.${what}`)}
          </button>
        ))}
    </div>
  );
  return { button, menu };
}

interface QuietedProps {
  readonly what: Quiet;
  readonly language: CardLanguage;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What the card says once something was turned off, with the way back. */
export function Quieted({ what, language: { t }, onUndo, onClose }: QuietedProps) {
  const line = useId();
  return (
    <section className="card" role="dialog" aria-label={t('card.name')} aria-describedby={line}>
      <p className="noticed" id={line}>
        {t(`card.off.${what}`)}
      </p>
      <div className="acts">
        <button type="button" className="soft" onClick={onUndo}>
          {t('card.undo')}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {t('card.close')}
        </button>
      </div>
    </section>
  );
}
