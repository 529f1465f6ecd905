import type { ImportPreview } from '#storage/archive.ts';
import { Switch } from '#ui/switch.tsx';
import { usePopup, useT } from '../context.tsx';
import { longDay } from '../day-dots.ts';

interface Wanted {
  readonly days: boolean;
  readonly settings: boolean;
}

interface CopyPreviewProps {
  readonly preview: ImportPreview;
  /** Entries that could not be read. */
  readonly lost: number;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

/** What a copy would bring, before any of it is brought in. */
export function CopyPreview({ preview, lost, wanted, onWant }: CopyPreviewProps) {
  const t = useT();
  const { locale } = usePopup((state) => state.language);
  const { added, known, from, to, settingsDiffer } = preview;
  return (
    <>
      <h3>{t('data.preview')}</h3>
      <ul role="status">
        <li>{t('data.new-here', { count: added })}</li>
        <li>{t('data.known-here', { count: known })}</li>
        {from !== undefined && to !== undefined && (
          <li>{t('data.span', { from: longDay(locale, from), to: longDay(locale, to) })}</li>
        )}
        {lost > 0 && <li className="problem">{t('data.lost', { count: lost })}</li>}
      </ul>
      <Switch
        label={t('data.take-days')}
        on={wanted.days}
        onChange={(on) => onWant({ ...wanted, days: on })}
      />
      {settingsDiffer && (
        <Switch
          label={t('data.take-settings')}
          on={wanted.settings}
          onChange={(on) => onWant({ ...wanted, settings: on })}
        />
      )}
    </>
  );
}
