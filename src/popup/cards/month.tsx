import { Block } from '#ui/block.tsx';
import { Dots } from '#ui/dots.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePopup, useT } from '../context.tsx';
import { fieldOf, rowOf } from '../day-dots.ts';
import { Offer } from '../offer.tsx';
import { RunFacts } from '../run-facts.tsx';
import { firstWeekdayOf } from '../week-start.ts';
import { weekWords } from '../week-words.ts';

/** Days shown up first: that number never falls. Then this week, then the run. */
export function MonthCard() {
  const t = useT();
  const { locale } = usePopup((state) => state.language);
  const firstWeekday = firstWeekdayOf(locale);
  const { shownUp, week, month, run, lastWeek, today } = usePopup((state) => state.rhythm);
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(today.day),
  );
  return (
    <Block
      title={t('month.title')}
      icon={<Icon name="calendar" />}
      aside={<span className="hint">{monthName}</span>}
    >
      <div className="month">
        {shownUp.month > 0 ? (
          <p className="month-count">
            <span className="big">{shownUp.month}</span>
            <span>{t('month.shown-up', { count: shownUp.month })}</span>
          </p>
        ) : (
          <p className="month-count soft">{t('month.first')}</p>
        )}
        <Dots
          dots={fieldOf(t, locale, month, firstWeekday)}
          label={t('month.map', { month: monthName })}
          columns={7}
        />
      </div>
      <h3>{t('month.week')}</h3>
      <Dots dots={rowOf(t, locale, week)} label={t('month.week')} />
      <RunFacts />
      <Offer />
      {!run.isFirst && <p className="summary">{weekWords(t, lastWeek)}</p>}
    </Block>
  );
}
