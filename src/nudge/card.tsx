import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { CardLanguage } from '#languages/card/index.ts';
import type { Nudge, Quiet } from './contract.ts';
import { Quieted, useQuietMenu } from './quiet-menu.tsx';

/** How far a fix has come. */
export type CardState = 'offer' | 'working' | 'not-taken' | 'copied';

export interface CardProps {
  readonly nudge: Nudge;
  readonly praise: Nudge | undefined;
  readonly language: CardLanguage;
  readonly state: CardState;
  readonly quiets: readonly Quiet[];
  /** What was turned off from this card, and can still be undone. */
  readonly quieted?: Quiet | undefined;
  readonly onUse: () => void;
  readonly onCopy: () => void;
  readonly onNotNow: () => void;
  readonly onTurnOff: (what: Quiet) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** One nudge in words: what we noticed, what a reader makes of it, one thing to try. Never takes the focus by itself. */
export function Card(props: CardProps) {
  const { quieted } = props;
  return quieted ? <Quieted {...props} what={quieted} /> : <Thought {...props} />;
}

function Thought(props: CardProps) {
  const { nudge, praise, language } = props;
  const { t } = language;
  const { copy } = nudge;
  const title = useId();
  const why = useId();
  const [isOpen, setOpen] = useState(false);
  const reason = useRef<HTMLDivElement>(null);
  // Where the window is small the card scrolls, and keys alone could not bring up what was asked for.
  useLayoutEffect(() => {
    const room = isOpen && reason.current?.closest('.frame');
    if (room) room.scrollTop = room.scrollHeight;
  }, [isOpen]);
  const quiet = useQuietMenu(props);
  return (
    <section className="card" role="dialog" aria-label={t('card.name')} aria-describedby={title}>
      {/* Rule copy is English, whatever language the buttons speak. */}
      <div className="words" lang="en" dir="ltr" id={title}>
        <p className="noticed">{copy.nudge}</p>
        <p className="reader">{copy.reader}</p>
        <p className="try">{copy.try}</p>
        <Preview nudge={nudge} />
      </div>
      {props.state === 'not-taken' && <p className="note">{t('card.not-taken')}</p>}
      <div className="acts">
        <MainAct {...props} />
        <button type="button" className="soft" onClick={props.onNotNow}>
          {t('card.not-now')}
        </button>
        {/* Together, so that a long word beside them moves both to the next line. */}
        <div className="more">
          {quiet.button}
          <button
            type="button"
            className="quiet"
            aria-expanded={isOpen}
            aria-controls={why}
            onClick={() => setOpen(!isOpen)}
          >
            {t('card.why')}
          </button>
        </div>
      </div>
      {quiet.menu}
      <div className="why" id={why} ref={reason} hidden={!isOpen}>
        <Why nudge={nudge} language={language} />
      </div>
      {praise && (
        <p className="strength">
          <b>{t('card.strength')}</b> <span lang="en">{praise.copy.nudge}</span>
        </p>
      )}
    </section>
  );
}

/** The words as they are and as they would be. */
function Preview({ nudge: { finding, replaced = '' } }: { readonly nudge: Nudge }) {
  const { fix } = finding;
  if (!fix) return null;
  const [before, after] = [replaced.trim(), fix.text.trim()];
  return (
    <p className="preview">
      {before !== '' && <del>{before}</del>}
      {after !== '' && <ins>{after}</ins>}
    </p>
  );
}

function MainAct({ nudge, language: { t }, state, onUse, onCopy }: CardProps) {
  const { fix } = nudge.finding;
  if (!fix) return null;
  if ((state === 'not-taken' || state === 'copied') && fix.text !== '')
    return (
      <button type="button" className="main" onClick={onCopy}>
        {t(state === 'copied' ? 'card.copied' : 'card.copy')}
      </button>
    );
  return (
    <button type="button" className="main" onClick={onUse} disabled={state === 'working'}>
      {t(fix.text === '' ? 'card.delete' : 'card.apply')}
    </button>
  );
}

function Why({
  nudge: { copy },
  language: { t },
}: {
  readonly nudge: Nudge;
  readonly language: CardLanguage;
}) {
  return (
    <>
      <p lang="en">{copy.why}</p>
      <p className="source">
        {t(`card.evidence.${copy.evidence}`)} · {t('card.source')}: <span lang="en">{copy.source}</span>
      </p>
    </>
  );
}
