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
