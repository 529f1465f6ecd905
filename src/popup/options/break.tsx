import { useState } from 'react';
import { addDays, holidayProblem } from '#habit/index.ts';
import { Block } from '#ui/block.tsx';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { usePopup, useT } from '../context.tsx';
import { longDay } from '../day-dots.ts';

/** Days without a plan. */
export function BreakPart() {
  const t = useT();
  const today = usePopup((state) => state.rhythm.today.day);
  const running = usePopup((state) => state.ledger.holidays.find(({ to }) => to >= today));
  const { locale } = usePopup((state) => state.language);
  const setHoliday = usePopup((state) => state.acts.setHoliday);
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(addDays(today, 6));
  const problem = from && to ? holidayProblem({ from, to }, today) : 'backwards';
  if (running)
    return (
      <Block title={t('break.title')}>
        <p className="lead">{t('break.on', { day: longDay(locale, running.to) })}</p>
        <div className="row">
          <Button onClick={() => setHoliday(null)}>{t('break.end')}</Button>
        </div>
      </Block>
    );
  return (
    <Block title={t('break.title')}>
      <p className="soft">{t('break.line')}</p>
      <div className="pair">
        <Field label={t('break.from')}>
          {(control) => (
            <input {...control} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
          )}
        </Field>
        <Field label={t('break.until')} {...(problem && { problem: t(`break.${problem}`) })}>
          {(control) => (
            <input {...control} type="date" value={to} onChange={(event) => setTo(event.target.value)} />
          )}
        </Field>
      </div>
      <div className="row">
        <Button disabled={problem !== undefined} onClick={() => setHoliday({ from, to })}>
          {t('break.start')}
        </Button>
      </div>
    </Block>
  );
}
