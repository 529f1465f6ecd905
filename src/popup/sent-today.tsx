import { useState } from 'react';
import { nameOf } from '#habit/index.ts';
import { sites } from '#sites.ts';
import type { LedgerEntry } from '#storage/types.ts';
import { Button } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePopup, useT } from './context.tsx';
import { clockTime } from './moment-words.ts';

/** What was noticed as sent today, newest first: what was none is taken out here, and put back. Nothing before the first. */
export function SentToday() {
  const t = useT();
  const day = usePopup((state) => state.rhythm.today.day);
  const entries = usePopup((state) => state.ledger.entries);
  const { takeOut, putBack } = usePopup((state) => state.acts);
  const [out, setOut] = useState<LedgerEntry>();
  const sent = entries.filter((entry) => entry.day === day).toReversed();
  const isOut = out !== undefined && !sent.some((entry) => nameOf(entry) === nameOf(out));
  if (sent.length === 0 && !isOut) return null;
  return (
    <Fold title={t('today.sent')} aside={sent.length}>
      {isOut && (
        <p className="sent-out">
          <span role="status">{t('today.taken-out')}</span>
          <Button
            autoFocus
            look="quiet"
            icon={<Icon name="undo" size={16} />}
            onClick={() => {
              putBack(out);
              setOut(undefined);
            }}
          >
            {t('today.put-back')}
          </Button>
        </p>
      )}
      <ul className="sent">
        {sent.map((entry) => (
          <Sent
            key={nameOf(entry)}
            entry={entry}
            onTakeOut={() => {
              takeOut(entry);
              setOut(entry);
            }}
          />
        ))}
      </ul>
    </Fold>
  );
}

interface SentProps {
  readonly entry: LedgerEntry;
  readonly onTakeOut: () => void;
}

function Sent({ entry, onTakeOut }: SentProps) {
  const t = useT();
  const locale = usePopup((state) => state.language.locale);
  const { at, kind, site, certainty } = entry;
  const time = clockTime(at, locale);
  const isByHand = certainty === 'by-hand';
  const place = t('draft.place', { kind: t(`kind.${kind}`), site: sites[site].name });
  const what = isByHand ? t('today.by-hand-one') : place;
  const act = t(isByHand ? 'today.take-back' : 'today.not-sent');
  return (
    <li>
      <div>
        <span className="soft">{time}</span> {what}
        {certainty === 'probably' && <p className="hint">{t('today.maybe')}</p>}
      </div>
      <Button look="quiet" aria-label={`${act}: ${time} ${what}`} onClick={onTakeOut}>
        {act}
      </Button>
    </li>
  );
}
