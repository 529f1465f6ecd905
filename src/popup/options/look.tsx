import { languageNames, languageTags } from '#languages/index.ts';
import { Block } from '#ui/block.tsx';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { Switch } from '#ui/switch.tsx';
import { usePopup, useT } from '../context.tsx';

const looks = ['system', 'light', 'dark'] as const;

export function LookPart() {
  const t = useT();
  const { look, language, showNumber, announce } = usePopup((state) => state.settings);
  const change = usePopup((state) => state.acts.change);
  return (
    <Block title={t('look.title')}>
      <div className="stack">
        <Choice
          label={t('look.look')}
          options={looks.map((value) => ({ value, label: t(`look.${value}`) }))}
          value={look}
          onChange={(next) => change((settings) => ({ ...settings, look: next }))}
        />
        <Field label={t('look.language')} hint={t('look.english')}>
          {(control) => (
            <select
              {...control}
              className="middling"
              value={language}
              onChange={(event) => {
                const next = event.target.value;
                change((settings) => ({ ...settings, language: next }));
              }}
            >
              <option value="auto">{t('look.auto')}</option>
              {languageTags.map((tag) => (
                <option key={tag} value={tag} lang={tag}>
                  {languageNames[tag]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Switch
          label={t('look.number')}
          on={showNumber}
          onChange={(on) => change((settings) => ({ ...settings, showNumber: on }))}
        />
        <Switch
          label={t('look.announce')}
          on={announce}
          onChange={(on) => change((settings) => ({ ...settings, announce: on }))}
        />
      </div>
    </Block>
  );
}
