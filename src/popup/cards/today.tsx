import { Block } from '#ui/block.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Ring } from '#ui/ring.tsx';
import { Balance } from '../balance.tsx';
import { usePopup, useT } from '../context.tsx';
import { Staying } from '../staying.tsx';
import { TodayFacts } from '../today-facts.tsx';
import { todayWords } from '../today-words.ts';

/** How today stands, and the two things that can be done about it by hand. */
export function TodayCard() {
  const t = useT();
  const { locale } = usePopup((state) => state.language);
  const rhythm = usePopup((state) => state.rhythm);
  const { addReply, takeBack } = usePopup((state) => state.acts);
  const { today, run } = rhythm;
  const points = new Intl.NumberFormat(locale).format(today.points);
  const { headline, line } = todayWords(t, rhythm);
  const isFree = today.points === 0 && today.plan !== 'planned' && !run.isFirst;
  const ringLabel = isFree ? headline : t('today.ring', { points: today.points, goal: today.goal });
  return (
    <Block title={t('today.title')} icon={<Icon name="sun" />}>
      <div className="today">
        <Ring value={today.points} of={today.goal} label={ringLabel}>
          {isFree ? (
            <Icon name="cup" size={34} />
          ) : (
            <>
              <span className="ring-number">{points}</span>
              <span className="ring-words">{t('today.goal', { goal: today.goal })}</span>
            </>
          )}
        </Ring>
        <div className="today-words">
          <p className="lead">{headline}</p>
          {line !== undefined && <p className="soft">{line}</p>}
          {run.restUsed && <p className="soft">{t('month.rest-used')}</p>}
        </div>
      </div>
      <TodayFacts />
      <Balance />
      <div className="row">
        <Button icon={<Icon name="phone" size={16} />} onClick={addReply}>
          {t('today.by-hand')}
        </Button>
        {today.byHand > 0 && (
          <Button look="quiet" icon={<Icon name="undo" size={16} />} onClick={takeBack}>
            {t('today.take-back')}
          </Button>
        )}
      </div>
      {today.byHand > 0 && (
        <p className="hint" role="status">
          {t('today.by-hand-count', { count: today.byHand })}
        </p>
      )}
      <Staying />
    </Block>
  );
}
