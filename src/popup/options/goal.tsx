import { Block } from '#ui/block.tsx';
import { Switch } from '#ui/switch.tsx';
import { usePopup, useT } from '../context.tsx';
import { DayPicker, ReplyPicker } from '../goal-fields.tsx';

export function GoalPart() {
  const t = useT();
  const countMessages = usePopup((state) => state.settings.countMessages);
  const change = usePopup((state) => state.acts.change);
  return (
    <Block title={t('goal.title')}>
      <p className="soft">{t('goal.line')}</p>
      <div className="stack">
        <ReplyPicker />
        <DayPicker />
        <Switch
          label={t('goal.messages')}
          hint={t('goal.messages-hint')}
          on={countMessages}
          onChange={(on) => change((settings) => ({ ...settings, countMessages: on }))}
        />
      </div>
    </Block>
  );
}
