import { Block } from '#ui/block.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Ring } from '#ui/ring.tsx';
import { Balance } from '../balance.tsx';
import { usePopup, useT } from '../context.tsx';
import { Staying } from '../staying.tsx';
import { todayWords } from '../today-words.ts';

/** How today stands, and the two things that can be done about it by hand. */
export function TodayCard() {
  const t = useT();
  const tag = usePopup((state) => state.language.tag);
  const rhythm = usePopup((state) => state.rhythm);
  const { addReply, takeBack } = usePopup((state) => state.acts);
  const { today, run } = rhythm;
  const points = new Intl.NumberFormat(tag).format(today.points);
  const { headline, line } = todayWords(t, rhythm);
  const ringLabel = t('today.ring', { count: today.points, goal: today.goal });
  return (
    <Block title={t('today.title')} icon={<Icon name="sun" />}>
      <div className="today">
        <Ring value={today.points} of={today.goal} label={ringLabel}>
          <span className="ring-number">{points}</span>
          <span className="ring-words">{t('today.goal', { count: today.goal })}</span>
        </Ring>
        <div className="today-words">
          <p className="lead">{headline}</p>
          {line !== undefined && <p className="soft">{line}</p>}
          {run.restUsed && <p className="soft">{t('month.rest-used')}</p>}
        </div>
      </div>
      <dl className="facts">
        <div>
          <dt>{t('today.to-others')}</dt>
          <dd>
            {t('today.answers', { count: today.toOthers })}
            {today.outAndAbout && (
              <span className="chip" title={t('today.out-line')}>
                {t('today.out')}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('today.on-own')}</dt>
          <dd>{t('today.answers', { count: today.answers })}</dd>
        </div>
      </dl>
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
