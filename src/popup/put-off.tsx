import { useId, useRef } from 'react';
import { nextReminder, type Snooze, zoneHere } from '#habit/index.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePopup, useT } from './context.tsx';
import { written } from './moment-words.ts';

const snoozes: readonly Snooze[] = ['hour', 'today', 'week'];

/** When the next reminder comes, three ways to put it off, and the undo of that. */
export function PutOff() {
  const t = useT();
  const isOn = usePopup((state) => state.settings.reminder.on);
  const isPutOff = usePopup((state) => state.reminder.snoozedUntil > state.now);
  const locale = usePopup((state) => state.language.locale);
  const { snooze, unsnooze } = usePopup((state) => state.acts);
  const next = usePopup((state) => nextReminder({ ...state, state: state.reminder, tz: zoneHere() }));
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const undo = (): void => {
    unsnooze();
    // The undo goes away with what it undid; the keyboard stays where it was used.
    group.current?.querySelector('button')?.focus();
  };
  if (!isOn) return null;
  return (
    <div className="stack">
      {next !== undefined && (
        <p className="hint" role="status">
          {t('reminder.next', { when: written(next, locale) })}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons */}
      <div className="put-off" ref={group} role="group" aria-labelledby={id}>
        <span id={id} className="put-off-title">
          {t('reminder.put-off')}
        </span>
        <div className="row">
          {snoozes.map((way) => (
            <Button key={way} onClick={() => snooze(way)}>
              {t(`reminder.snooze-${way}`)}
            </Button>
          ))}
        </div>
        {isPutOff && (
          <Button look="quiet" icon={<Icon name="undo" size={16} />} onClick={undo}>
            {t('reminder.put-off-undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
