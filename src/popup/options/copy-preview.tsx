import type { Copied } from '#storage/archive.ts';
import { Switch } from '#ui/switch.tsx';
import { useT } from '../context.tsx';

interface Wanted {
  readonly days: boolean;
  readonly settings: boolean;
}

interface CopyPreviewProps {
  readonly copy: Copied;
  /** How many of its sends are not here yet. */
  readonly added: number;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

/** What is in a copy, before any of it is brought in. */
export function CopyPreview({ copy, added, wanted, onWant }: CopyPreviewProps) {
  const t = useT();
  const days = new Set(copy.ledger.entries.map(({ day }) => day)).size;
  return (
    <>
      <h3>{t('data.preview')}</h3>
      <p role="status">
        {t('data.days', { count: days })} · {t('data.sends', { count: copy.ledger.entries.length })} ·{' '}
        {t('data.new-here', { count: added })}
      </p>
      {copy.lost > 0 && <p className="problem">{t('data.lost', { count: copy.lost })}</p>}
      <Switch
        label={t('data.take-days')}
        on={wanted.days}
        onChange={(on) => onWant({ ...wanted, days: on })}
      />
      <Switch
        label={t('data.take-settings')}
        on={wanted.settings}
        onChange={(on) => onWant({ ...wanted, settings: on })}
      />
    </>
  );
}
