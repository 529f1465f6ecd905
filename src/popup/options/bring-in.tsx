import { useState } from 'react';
import {
  type Archive,
  type ArchiveProblem,
  type ImportPreview,
  previewImport,
  readArchive,
} from '#storage/archive.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { usePopup, useT } from '../context.tsx';
import { CopyPreview } from './copy-preview.tsx';

interface Found {
  readonly archive: Archive;
  readonly lost: number;
  readonly preview: ImportPreview;
}

type Step =
  | { readonly is: 'choose' | 'taken' }
  | { readonly is: 'problem'; readonly problem: ArchiveProblem }
  | { readonly is: 'look'; readonly found: Found };

/** A saved copy, brought in: read, looked at, and only then merged. */
export function BringIn() {
  const t = useT();
  const bringIn = usePopup((state) => state.acts.bringIn);
  const ledger = usePopup((state) => state.ledger);
  const settings = usePopup((state) => state.settings);
  const [step, setStep] = useState<Step>({ is: 'choose' });
  const [hasFailed, setFailed] = useState(false);
  const [wanted, setWanted] = useState({ days: true, settings: false });
  const look = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readArchive(await file.text().catch(() => ''));
    if ('problem' in read) return setStep({ is: 'problem', problem: read.problem });
    setStep({ is: 'look', found: { ...read, preview: previewImport(read.archive, { ledger, settings }) } });
  };
  const leave = (): void => {
    setFailed(false);
    setStep({ is: 'choose' });
  };
  const take = async (archive: Archive): Promise<void> => {
    const isIn = await bringIn(archive, wanted);
    setFailed(!isIn);
    if (isIn) setStep({ is: 'taken' });
  };
  if (step.is === 'look') {
    const { found } = step;
    return (
      <div className="data-copy">
        <CopyPreview {...found} wanted={wanted} onWant={setWanted} />
        <div className="row">
          <Button
            look="main"
            disabled={!wanted.days && !wanted.settings}
            onClick={() => void take(found.archive)}
          >
            {t('data.take')}
          </Button>
          <Button look="quiet" onClick={leave}>
            {t('data.leave')}
          </Button>
        </div>
        {hasFailed && (
          <p className="problem" role="alert">
            {t('data.not-taken')}
          </p>
        )}
      </div>
    );
  }
  return (
    <div className="data-copy">
      <h3>{t('data.bring')}</h3>
      <Field label={t('data.file')} {...(step.is === 'problem' && { problem: t(`data.${step.problem}`) })}>
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
