import type { Weekday } from '#storage/types.ts';
import { Field } from '#ui/field.tsx';
import { usePopup, useT } from './context.tsx';
import { firstWeekdayOf } from './week-start.ts';
import { weekdayNames } from './weekdays.ts';

const amounts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export function ReplyPicker() {
  const t = useT();
  const replies = usePopup((state) => state.settings.goal.replies);
  const change = usePopup((state) => state.acts.change);
  return (
    <Field label={t('goal.replies')}>
      {(control) => (
        <select
          {...control}
          className="short"
          value={replies}
          onChange={(event) => {
            const next = Number(event.target.value);
            change((settings) => ({ ...settings, goal: { ...settings.goal, replies: next } }));
          }}
        >
          {amounts.map((amount) => (
            <option key={amount}>{amount}</option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function DayPicker() {
  const t = useT();
  const days = usePopup((state) => state.settings.goal.days);
  const { locale } = usePopup((state) => state.language);
  const change = usePopup((state) => state.acts.change);
  const turn = (day: Weekday, on: boolean): void =>
    change((settings) => {
      const others = settings.goal.days.filter((one) => one !== day);
      const next = on ? [...others, day].toSorted((a, b) => a - b) : others;
      return { ...settings, goal: { ...settings.goal, days: next } };
    });
  return (
    <fieldset className="choice">
      <legend>{t('goal.days')}</legend>
      <div className="choice-row">
        {weekdayNames(locale, firstWeekdayOf(locale)).map(({ day, short, long }) => (
          <label key={day} className="choice-option" title={long}>
            <input
              type="checkbox"
              aria-label={long}
              checked={days.includes(day)}
              onChange={(event) => turn(day, event.target.checked)}
            />
            <span>{short}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
