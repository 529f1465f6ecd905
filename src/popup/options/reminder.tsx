import { type SiteId, siteIds, sites } from '#sites.ts';
import { Block } from '#ui/block.tsx';
import { Field } from '#ui/field.tsx';
import { usePopup, useT } from '../context.tsx';
import { clockOf, minuteOf } from '../minutes.ts';
import { ReminderSwitch, ReminderTime, SecondTime } from '../reminder-fields.tsx';

const ends = [
  ['quietFrom', 'reminder.quiet-from'],
  ['quietUntil', 'reminder.quiet-until'],
] as const;

export function ReminderPart() {
  const t = useT();
  const reminder = usePopup((state) => state.settings.reminder);
  const change = usePopup((state) => state.acts.change);
  const set = (part: Partial<typeof reminder>): void =>
    change((settings) => ({ ...settings, reminder: { ...settings.reminder, ...part } }));
  return (
    <Block title={t('reminder.title')}>
      <div className="stack">
        <ReminderSwitch />
        {reminder.on ? (
          <div className="pair">
            <ReminderTime />
            <SecondTime />
            {ends.map(([end, label]) => (
              <Field key={end} label={t(label)}>
                {(control) => (
                  <input
                    {...control}
                    type="time"
                    className="short"
                    value={clockOf(reminder[end])}
                    onChange={(event) => {
                      const minute = minuteOf(event.target.value);
                      if (minute !== undefined) set({ [end]: minute });
                    }}
                  />
                )}
              </Field>
            ))}
            <Field label={t('reminder.leads-to')}>
              {(control) => (
                <select
                  {...control}
                  value={reminder.leadsTo}
                  onChange={(event) => set({ leadsTo: event.target.value as SiteId })}
                >
                  {siteIds.map((site) => (
                    <option key={site} value={site}>
                      {sites[site].name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
        ) : (
          <p className="soft">{t('reminder.off-line')}</p>
        )}
      </div>
    </Block>
  );
}
