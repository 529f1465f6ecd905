import { Block } from '#ui/block.tsx';
import { Icon } from '#ui/icon.tsx';
import { useT } from '../context.tsx';
import { PutOff } from '../put-off.tsx';
import { ReminderSwitch, ReminderTime } from '../reminder-fields.tsx';

/** The one reminder a day. */
export function ReminderCard() {
  const t = useT();
  return (
    <Block title={t('reminder.title')} icon={<Icon name="bell" />}>
      <div className="stack">
        <ReminderSwitch />
        <ReminderTime />
        <PutOff />
      </div>
    </Block>
  );
}
