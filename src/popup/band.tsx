import { useState } from 'react';
import type { Band, Copy, Reason, Review } from '#engine/types.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePopup, useT } from './context.tsx';

const steps: readonly Band[] = ['leaflet', 'notice-board', 'chat', 'conversation'];

interface BandProps {
  readonly review: Review;
  readonly copy: Readonly<Record<string, Copy>>;
}

/** What a draft is like: a word first, then what moved it, strengths before cautions. The number only when asked for. */
export function BandBox({ review, copy }: BandProps) {
  const t = useT();
  if (review.quiet || !review.band) {
    const quiet = review.quiet ?? 'short';
    return (
      <div className="band" role="status">
        <p className="band-word">{t(`quiet.${quiet}`)}</p>
        <p className="band-line">{t(`quiet.${quiet}-line`)}</p>
      </div>
    );
  }
  return (
    <>
      <div className={`band band-${review.band}`}>
        <div role="status">
          <p className="band-word">
            {t(`band.${review.band}`)}
            <Steps band={review.band} />
          </p>
          <p className="band-line">{t(`band-line.${review.band}`)}</p>
        </div>
        {review.score !== undefined && <Score score={review.score} />}
      </div>
      <Reasons review={review} copy={copy} />
    </>
  );
}

/** The same as the word, for the eye alone. */
function Steps({ band }: { readonly band: Band }) {
  const reached = steps.indexOf(band);
  return (
    <span className={`steps steps-${band}`} aria-hidden="true">
      {steps.map((step, index) => (
        <span key={step} className={index <= reached ? 'step step-on' : 'step'} />
      ))}
    </span>
  );
}

/** Longer stretches say nothing that the draft itself does not. In UTF-16 units. */
const longestExcerpt = 60;

/** The words of the draft that a reason is about, where they are few. */
function wordsOf({ findings, praises }: Review, { ruleId }: Reason): string | undefined {
  const found = [...findings, ...praises].find((finding) => finding.ruleId === ruleId)?.excerpt.trim();
  return found && found.length <= longestExcerpt ? found : undefined;
}

function Reasons({ review, copy }: BandProps) {
  const t = useT();
  const said = review.reasons.filter((reason) => copy[reason.ruleId] !== undefined);
  const ordered = [...said.filter(({ points }) => points > 0), ...said.filter(({ points }) => points <= 0)];
  if (ordered.length === 0) return null;
  return (
    <ul className="reasons" aria-label={t('draft.reasons')}>
      {ordered.map((reason) => {
        const words = wordsOf(review, reason);
        const isGood = reason.points > 0;
        return (
          <li key={reason.ruleId} className={isGood ? 'reason reason-good' : 'reason'}>
            <Icon name={isGood ? 'spark' : 'eye'} size={16} />
            <span>
              <span className="unseen">{isGood ? t('draft.strengths') : t('draft.cautions')}: </span>
              {copy[reason.ruleId]?.nudge}
              {words !== undefined && (
                <q className="reason-words" dir="auto">
                  {words}
                </q>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Score({ score }: { readonly score: number }) {
  const t = useT();
  const always = usePopup((state) => state.settings.showNumber);
  const [wanted, setWanted] = useState(false);
  const isShown = always || wanted;
  return (
    <p className="score">
      {isShown && <span className="score-number">{t('draft.number', { score })}</span>}
      {!always && (
        <Button look="quiet" aria-expanded={wanted} onClick={() => setWanted(!wanted)}>
          {t(wanted ? 'draft.hide-number' : 'draft.show-number')}
        </Button>
      )}
    </p>
  );
}
