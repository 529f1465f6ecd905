import { nextReminder, type Snooze, zoneHere } from '#habit/index.ts';
import { Button } from '#ui/button.tsx';
import { usePopup, useT } from './context.tsx';
import { written } from './moment-words.ts';

const snoozes: readonly Snooze[] = ['hour', 'today', 'week'];

/** When the next reminder comes, and three ways to put it off. */
export function PutOff() {
  const t = useT();
  const isOn = usePopup((state) => state.settings.reminder.on);
  const locale = usePopup((state) => state.language.locale);
  const snooze = usePopup((state) => state.acts.snooze);
  const next = usePopup((state) => nextReminder({ ...state, state: state.reminder, tz: zoneHere() }));
  if (!isOn) return null;
  return (
    <div className="stack">
      {next !== undefined && (
        <p className="hint" role="status">
          {t('reminder.next', { when: written(next, locale) })}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are three buttons */}
      <div className="row" role="group" aria-label={t('reminder.put-off')}>
        {snoozes.map((way) => (
          <Button key={way} look="quiet" onClick={() => snooze(way)}>
            {t(`reminder.snooze-${way}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
