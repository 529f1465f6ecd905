import { wornOut } from '#habit/governor.ts';
import { Fold } from '#ui/fold.tsx';
import { Switch } from '#ui/switch.tsx';
import { usePopup, useT } from './context.tsx';
import { byFamily, firstText, type RuleCard, type RuleFamily } from './rule-list.ts';

/** Every rule with a switch, by family, with an example of what it sees and one of what it leaves alone. */
export function RuleSwitches() {
  const t = useT();
  const rules = usePopup((state) => state.rules);
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

function Rule({ rule, isOn }: { readonly rule: RuleCard; readonly isOn: boolean }) {
  const t = useT();
  const change = usePopup((state) => state.acts.change);
  const isWornOut = usePopup((state) => wornOut(state.governor).includes(rule.id));
  const flagged = firstText(rule.examples?.flags);
  const fine = firstText(rule.examples?.passes);
  const turn = (on: boolean): void =>
    change((settings) => {
      const others = settings.rulesOff.filter((id) => id !== rule.id);
      return { ...settings, rulesOff: on ? others : [...others, rule.id] };
    });
  return (
    <div className="rule">
      <Switch
        label={<English>{rule.copy.nudge}</English>}
        on={isOn}
        onChange={turn}
        {...(isOn && isWornOut && { hint: t('rules.went-quiet') })}
      />
      <dl className="examples">
        {flagged !== undefined && (
          <div>
            <dt>{t('switches.example')}</dt>
            <dd>
              <English>{flagged}</English>
            </dd>
          </div>
        )}
        {fine !== undefined && (
          <div>
            <dt>{t('switches.fine')}</dt>
            <dd>
              <English>{fine}</English>
            </dd>
          </div>
        )}
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
