import { useId, useState } from 'react';
import type { CardLanguage } from '#languages/card/index.ts';
import type { Nudge } from './contract.ts';

/** How far a fix has come. */
export type CardState = 'offer' | 'working' | 'not-taken' | 'copied';

export interface CardProps {
  readonly nudge: Nudge;
  readonly praise: Nudge | undefined;
  readonly language: CardLanguage;
  readonly state: CardState;
  readonly onUse: () => void;
  readonly onCopy: () => void;
  readonly onNotNow: () => void;
  readonly onTurnOff: () => void;
}

/** One nudge in words: what we noticed, what a reader makes of it, one thing to try. Never takes the focus by itself. */
export function Card(props: CardProps) {
  const { nudge, praise, language } = props;
  const { t } = language;
  const { copy } = nudge;
  const title = useId();
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
        <button type="button" className="quiet" onClick={props.onTurnOff}>
          {t('card.turn-off')}
        </button>
      </div>
      <Why nudge={nudge} language={language} />
      {praise && (
        <p className="strength">
          <b>{t('card.strength')}</b> <span lang="en">{praise.copy.nudge}</span>
        </p>
      )}
    </section>
  );
}

/** The words as they are and as they would be. */
function Preview({ nudge: { finding } }: { readonly nudge: Nudge }) {
  const { fix } = finding;
  if (!fix) return null;
  return <p className="preview">{fix.text === '' ? <del>{finding.excerpt}</del> : <ins>{fix.text}</ins>}</p>;
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

function Why({ nudge, language: { t } }: { readonly nudge: Nudge; readonly language: CardLanguage }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { why, source, evidence } = nudge.copy;
  return (
    <div className="why">
      <button
        type="button"
        className="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('card.why')}
      </button>
      <div id={id} hidden={!isOpen}>
        <p lang="en">{why}</p>
        <p className="source">
          {t(`card.evidence.${evidence}`)} · {t('card.source')}: <span lang="en">{source}</span>
        </p>
      </div>
    </div>
  );
}
