import { useState } from 'react';
import { merge } from '#habit/index.ts';
import { type Copied, readCopy } from '#storage/archive.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { usePopup, useT } from '../context.tsx';
import { CopyPreview } from './copy-preview.tsx';

type Step =
  | { readonly is: 'choose' | 'taken' | 'not-ours' | 'newer' }
  | { readonly is: 'look'; readonly copy: Copied };

/** A saved copy, brought in: read, looked at, and only then merged. */
export function BringIn() {
  const t = useT();
  const bringIn = usePopup((state) => state.acts.bringIn);
  const mine = usePopup((state) => state.ledger);
  const [step, setStep] = useState<Step>({ is: 'choose' });
  const [wanted, setWanted] = useState({ days: true, settings: false });
  const look = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const copy = readCopy(await file.text().catch(() => ''));
    setStep('problem' in copy ? { is: copy.problem } : { is: 'look', copy });
  };
  if (step.is === 'look') {
    const { copy } = step;
    const added = merge(mine, copy.ledger).entries.length - mine.entries.length;
    return (
      <div className="data-copy">
        <CopyPreview copy={copy} added={added} wanted={wanted} onWant={setWanted} />
        <div className="row">
          <Button
            look="main"
            disabled={!wanted.days && !wanted.settings}
            onClick={() => {
              bringIn(copy, wanted);
              setStep({ is: 'taken' });
            }}
          >
            {t('data.take')}
          </Button>
          <Button look="quiet" onClick={() => setStep({ is: 'choose' })}>
            {t('data.leave')}
          </Button>
        </div>
      </div>
    );
  }
  const problem = step.is === 'not-ours' || step.is === 'newer' ? t(`data.${step.is}`) : undefined;
  return (
    <div className="data-copy">
      <h3>{t('data.bring')}</h3>
      <Field label={t('data.file')} {...(problem !== undefined && { problem })}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept="application/json,.json"
            onChange={(event) => void look(event.target.files?.[0])}
          />
        )}
      </Field>
      {step.is === 'taken' && <p role="status">{t('data.taken')}</p>}
    </div>
  );
}
