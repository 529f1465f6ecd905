import { Act } from '#ui/act.tsx';
import { Block } from '#ui/block.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Mark } from '#ui/mark.tsx';
import { Ring } from '#ui/ring.tsx';
import { Balance } from '../balance.tsx';
import { usePopup, useT } from '../context.tsx';
import { Dipping } from '../dipping.tsx';
import { SentToday } from '../sent-today.tsx';
import { Staying } from '../staying.tsx';
import { TodayFacts } from '../today-facts.tsx';
import { todayWords } from '../today-words.ts';

/** How today stands, and what can be done about it by hand. */
export function TodayCard() {
  const t = useT();
  const { locale } = usePopup((state) => state.language);
  const rhythm = usePopup((state) => state.rhythm);
  const { addReply, takeBack } = usePopup((state) => state.acts);
  const { today, run } = rhythm;
  const points = new Intl.NumberFormat(locale).format(today.points);
  const { headline, line } = todayWords(t, rhythm);
  const isFree = today.points === 0 && today.plan !== 'planned' && !run.isFirst;
  const isNew = today.points === 0 && run.isFirst;
  const ringLabel = isFree ? headline : t('today.ring', { points: today.points, goal: today.goal });
  return (
    <Block title={t('today.title')} icon={<Icon name="sun" />}>
      <div className="today">
        <Ring value={today.points} of={today.goal} label={ringLabel}>
          {isFree && <Icon name="cup" size={34} />}
          {isNew && <Mark size={44} />}
          {!isFree && !isNew && (
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
      <SentToday />
      <div className="acts">
        <Act
          icon={<Icon name="phone" />}
          label={t('today.by-hand')}
          {...(today.byHand > 0 && {
            hint: <span role="status">{t('today.by-hand-count', { count: today.byHand })}</span>,
            aside: (
              <Button look="quiet" onClick={takeBack}>
                {t('today.take-back')}
              </Button>
            ),
          })}
          onClick={addReply}
        />
        <Staying />
        <Dipping />
      </div>
    </Block>
  );
}
