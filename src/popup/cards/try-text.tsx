import { useState } from 'react';
import { Block } from '#ui/block.tsx';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { Icon } from '#ui/icon.tsx';
import { BandBox } from '../band.tsx';
import { Checklist } from '../checklist.tsx';
import { usePopup, useT } from '../context.tsx';

const offered = ['post', 'reply', 'dm'] as const;

/** With no draft in front: a box to try a text in. It is one line high until somebody turns to it. */
export function TryTextCard() {
  const t = useT();
  const hasDraft = usePopup((state) => state.draft !== null);
  const trial = usePopup((state) => state.trial);
  const { tryText, tickTrial } = usePopup((state) => state.acts);
  const [wasTouched, setWasTouched] = useState(false);
  if (hasDraft) return null;
  const isOpen = wasTouched || trial.text !== '';
  return (
    <Block title={t('try.title')} icon={<Icon name="spark" />}>
      <div className="stack">
        <Field
          label={<span className="unseen">{t('try.label')}</span>}
          hint={t('try.kept')}
          {...(trial.failed && { problem: t('try.problem') })}
        >
          {(control) => (
            <textarea
              {...control}
              className={isOpen ? undefined : 'one-line'}
              rows={isOpen ? 4 : 1}
              maxLength={20_000}
              placeholder={t('try.placeholder')}
              value={trial.text}
              onFocus={() => setWasTouched(true)}
              onChange={(event) => tryText({ text: event.target.value })}
            />
          )}
        </Field>
        {isOpen && (
          <Choice
            label={t('try.kind')}
            options={offered.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            value={trial.kind}
            onChange={(kind) => tryText({ kind })}
          />
        )}
      </div>
      {trial.review && (
        <>
          <BandBox review={trial.review} copy={trial.copy} />
          <Checklist review={trial.review} copy={trial.copy} ticked={trial.ticked} onTick={tickTrial} />
        </>
      )}
    </Block>
  );
}
