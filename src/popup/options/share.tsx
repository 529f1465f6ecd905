import { useState } from 'react';
import { Switch } from '#ui/switch.tsx';
import { usePopup, useT } from '../context.tsx';

/** Sharing through the browser's own sync: off until somebody wants it. */
export function Share() {
  const t = useT();
  const isOn = usePopup((state) => state.sharing.on);
  const share = usePopup((state) => state.acts.share);
  const [hasFailed, setHasFailed] = useState(false);
  const turn = async (on: boolean): Promise<void> => setHasFailed((await share(on)) !== on);
  return (
    <div className="data-copy">
      <Switch
        label={t('data.share')}
        hint={t('data.share-hint')}
        on={isOn}
        onChange={(on) => void turn(on)}
      />
      {hasFailed && (
        <p className="problem" role="status">
          {t('data.share-problem')}
        </p>
      )}
    </div>
  );
}
