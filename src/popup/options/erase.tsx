import { useEffect, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePopup, useT } from '../context.tsx';

type Step =
  | { readonly is: 'calm' | 'restored' | 'too-late' }
  | { readonly is: 'gone'; readonly undoUntil: number };

/** One click erases, and for ten seconds one click brings it back. */
export function Erase() {
  const t = useT();
  const { erase, undoErase } = usePopup((state) => state.acts);
  const [step, setStep] = useState<Step>({ is: 'calm' });
  const until = step.is === 'gone' ? step.undoUntil : 0;
  const left = useSecondsLeft(until);
  const eraseAll = async (): Promise<void> => {
    const undoUntil = await erase();
    if (undoUntil !== undefined) setStep({ is: 'gone', undoUntil });
  };
  const bringBack = async (): Promise<void> => setStep({ is: (await undoErase()) ? 'restored' : 'too-late' });
  return (
    <div className="data-act">
      <div>
        <h3>{t('data.erase')}</h3>
        <p className="hint">{t('data.erase-hint')}</p>
        <p role="status">
          {step.is === 'gone' && t('data.erased')}
          {(step.is === 'restored' || step.is === 'too-late') && t(`data.${step.is}`)}
        </p>
      </div>
      {left > 0 && step.is === 'gone' ? (
        <Button look="main" icon={<Icon name="undo" size={16} />} onClick={() => void bringBack()}>
          {t('data.bring-back', { count: left })}
        </Button>
      ) : (
        <Button onClick={() => void eraseAll()}>{t('data.erase')}</Button>
      )}
    </div>
  );
}

/** Whole seconds until `until` (epoch ms), counted down while it lies ahead. */
function useSecondsLeft(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === 0) return;
    setNow(Date.now());
    const tick = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(tick);
  }, [until]);
  return Math.max(0, Math.ceil((until - now) / 1000));
}
