import { Block } from '#ui/block.tsx';
import { Dots } from '#ui/dots.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePopup, useT } from '../context.tsx';
import { fieldOf, rowOf } from '../day-dots.ts';
import { firstWeekdayOf } from '../week-start.ts';
import { weekWords } from '../week-words.ts';

/** Days shown up first: that number never falls. Then this week, then the run. */
export function MonthCard() {
  const t = useT();
  const tag = usePopup((state) => state.language.tag);
  const firstWeekday = usePopup((state) => firstWeekdayOf(state.preferred[0]));
  const { shownUp, week, month, run, strength, lastWeek } = usePopup((state) => state.rhythm);
  const first = month[0];
  const monthName = first
    ? new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(new Date(first.day))
    : '';
  return (
    <Block
      title={t('month.title')}
      icon={<Icon name="calendar" />}
      aside={<span className="hint">{monthName}</span>}
    >
      <div className="month">
        <p className="month-count">
          <span className="big">{shownUp.month}</span>
          <span>{t('month.shown-up', { count: shownUp.month })}</span>
        </p>
        <Dots
          dots={fieldOf(t, tag, month, firstWeekday)}
          label={t('month.map', { month: monthName })}
          columns={7}
        />
      </div>
      {shownUp.month === 0 && <p className="soft">{t('month.first')}</p>}
      <h3>{t('month.week')}</h3>
      <Dots dots={rowOf(t, tag, week)} label={t('month.week')} />
      <dl className="trio">
        <div>
          <dt>{t('month.run')}</dt>
          <dd>{run.days > 0 ? t('month.run-days', { count: run.days }) : t('month.run-none')}</dd>
        </div>
        <div>
          <dt>{t('month.best')}</dt>
          <dd>{t('month.run-days', { count: run.best })}</dd>
        </div>
        <div title={t('month.rest-line')}>
          <dt>{t('month.rest')}</dt>
          <dd>{t('month.rest-days', { count: run.restDays })}</dd>
        </div>
      </dl>
      {strength > 0 && (
        <div className="strength" title={t('month.strength-line')}>
          <span>{t('month.strength')}</span>
          <meter min={0} max={1} value={strength} aria-label={t('month.strength')} />
        </div>
      )}
      <p className="summary">{weekWords(t, lastWeek)}</p>
    </Block>
  );
}
