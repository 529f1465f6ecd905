import { Fold } from '#ui/fold.tsx';
import { useT } from '../context.tsx';
import { DayPicker, ReplyPicker } from '../goal-fields.tsx';
import { MeFields } from '../me-fields.tsx';
import { ReminderSwitch, ReminderTime } from '../reminder-fields.tsx';

/** A goal, a reminder for those who want one, and who the user is for those who want to say. */
export function RhythmStep() {
  const t = useT();
  return (
    <>
      <p className="welcome-line">{t('welcome.rhythm-line')}</p>
      <div className="block">
        <div className="stack">
          <ReplyPicker />
          <DayPicker />
          <ReminderSwitch />
          <ReminderTime />
          <Fold title={t('you.title')} aside={t('welcome.if-you-like')}>
            <p className="soft">{t('you.line')}</p>
            <MeFields />
          </Fold>
        </div>
      </div>
    </>
  );
}
