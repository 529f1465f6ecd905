import { Block } from '#ui/block.tsx';
import { useT } from '../context.tsx';
import { RuleSwitches } from '../rule-switches.tsx';

export function RulesPart() {
  const t = useT();
  return (
    <Block title={t('switches.rules')}>
      <p className="soft">{t('rules.line')}</p>
      <RuleSwitches />
    </Block>
  );
}
