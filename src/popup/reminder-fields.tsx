import { isQuiet } from '#habit/index.ts';
import { Field } from '#ui/field.tsx';
import { Switch } from '#ui/switch.tsx';
import { usePopup, useT } from './context.tsx';
import { clockOf, minuteOf } from './minutes.ts';

export function ReminderSwitch() {
  const t = useT();
  const reminder = usePopup((state) => state.settings.reminder);
  const change = usePopup((state) => state.acts.change);
  return (
    <Switch
      label={t('reminder.switch')}
      hint={t('reminder.switch-hint')}
      on={reminder.on}
      onChange={(on) => change((settings) => ({ ...settings, reminder: { ...settings.reminder, on } }))}
    />
  );
}

/** When it comes. A time inside the quiet hours stays silent, and says so. */
export function ReminderTime() {
  const t = useT();
  const reminder = usePopup((state) => state.settings.reminder);
  const change = usePopup((state) => state.acts.change);
  if (!reminder.on) return null;
  return (
    <Field
      label={t('reminder.at')}
      {...(isQuiet(reminder.at, reminder) && { problem: t('reminder.in-quiet') })}
    >
      {(control) => (
        <input
          {...control}
          type="time"
          className="short"
          value={clockOf(reminder.at)}
          onChange={(event) => {
            const at = minuteOf(event.target.value);
            if (at !== undefined)
              change((settings) => ({ ...settings, reminder: { ...settings.reminder, at } }));
          }}
        />
      )}
    </Field>
  );
}

/** A second one on the same day, for those who want it: an empty field is none. */
export function SecondTime() {
  const t = useT();
  const reminder = usePopup((state) => state.settings.reminder);
  const { secondAt } = reminder;
  const change = usePopup((state) => state.acts.change);
  const set = (clock: string): void =>
    change((settings) => {
      const { secondAt: _old, ...first } = settings.reminder;
      const next = minuteOf(clock);
      return { ...settings, reminder: next === undefined ? first : { ...first, secondAt: next } };
    });
  return (
    <Field
      label={t('reminder.second')}
      {...(secondAt !== undefined && isQuiet(secondAt, reminder) && { problem: t('reminder.in-quiet') })}
    >
      {(control) => (
        <input
          {...control}
          type="time"
          className="short"
          value={secondAt === undefined ? '' : clockOf(secondAt)}
          onChange={(event) => set(event.target.value)}
        />
      )}
    </Field>
  );
}
