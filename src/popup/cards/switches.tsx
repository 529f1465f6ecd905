import { Block } from '#ui/block.tsx';
import { Fold } from '#ui/fold.tsx';
import { Icon } from '#ui/icon.tsx';
import { useT } from '../context.tsx';
import { RuleSwitches } from '../rule-switches.tsx';
import { SiteSwitches } from '../site-switches.tsx';

/** Where it helps and what it looks for. */
export function SwitchesCard() {
  const t = useT();
  return (
    <Block title={t('switches.title')} icon={<Icon name="sliders" />}>
      <Fold title={t('switches.sites')}>
        <SiteSwitches />
      </Fold>
      <Fold title={t('switches.rules')}>
        <RuleSwitches />
      </Fold>
    </Block>
  );
}
