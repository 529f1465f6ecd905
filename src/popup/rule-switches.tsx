import { useEffect } from 'react';
import { wentQuiet } from '#habit/governor.ts';
import type { RuleFacts } from '#messaging/protocol.ts';
import { Fold } from '#ui/fold.tsx';
import { Icon } from '#ui/icon.tsx';
import { Switch } from '#ui/switch.tsx';
import { usePopup, useT } from './context.tsx';
import { byFamily, type RuleFamily } from './rule-list.ts';

/** Every rule with a switch, by family, with an example of what it sees and one of what it leaves alone. */
export function RuleSwitches() {
  const t = useT();
  const rules = usePopup((state) => state.rules);
  const loadRules = usePopup((state) => state.acts.loadRules);
  useEffect(loadRules, [loadRules]);
  if (!rules) return <p className="hint">{t('app.loading')}</p>;
  if (rules.length === 0) return <p className="problem">{t('app.problem')}</p>;
  return (
    <>
      <p className="hint">{t('switches.english')}</p>
      {byFamily(rules).map((group) => (
        <Family key={group.family} {...group} />
      ))}
    </>
  );
}

function Family({ family, rules }: RuleFamily) {
  const t = useT();
  const off = usePopup((state) => state.settings.rulesOff);
  const on = rules.filter((rule) => !off.includes(rule.id)).length;
  return (
    <Fold title={t(`family.${family}`)} aside={t('switches.rules-of', { on, all: rules.length })}>
      <p className="hint">{t(`family-line.${family}`)}</p>
      {rules.map((rule) => (
        <Rule key={rule.id} rule={rule} isOn={!off.includes(rule.id)} />
      ))}
    </Fold>
  );
}

function Rule({ rule, isOn }: { readonly rule: RuleFacts; readonly isOn: boolean }) {
  const t = useT();
  const { change, wakeRule } = usePopup((state) => state.acts);
  const quiet = usePopup((state) => wentQuiet(state.governor, rule.id, state.now));
  const turn = (on: boolean): void => {
    if (on) wakeRule(rule.id);
    change((settings) => {
      const others = settings.rulesOff.filter((id) => id !== rule.id);
      return { ...settings, rulesOff: on ? others : [...others, rule.id] };
    });
  };
  return (
    <div className="rule">
      <Switch
        label={<English>{rule.nudge}</English>}
        on={isOn && !quiet}
        onChange={turn}
        {...(isOn && quiet && { hint: t(quiet === 'resting' ? 'rules.resting' : 'rules.went-quiet') })}
      />
      <dl className="examples">
        <div className="example">
          <dt title={t('switches.example')}>
            <Icon name="eye" size={15} />
            <span className="unseen">{t('switches.example')}</span>
          </dt>
          <dd>
            <English>{rule.flagged}</English>
          </dd>
        </div>
        <div className="example example-fine">
          <dt title={t('switches.fine')}>
            <Icon name="check" size={15} />
            <span className="unseen">{t('switches.fine')}</span>
          </dt>
          <dd>
            <English>{rule.fine}</English>
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** What the rules say is English for now, whatever the page speaks. */
function English({ children }: { readonly children: string }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
