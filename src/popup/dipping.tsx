import { dipsOn, dipsPerDay, hasDippedEnough, isDipping, leftOfDip } from '#habit/index.ts';
import { Act } from '#ui/act.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePopup, useT } from './context.tsx';

/** Ten minutes on the sites, three times a day at most, for those who lose track of time there. */
export function Dipping() {
  const t = useT();
  const stored = usePopup((state) => state.dips);
  const day = usePopup((state) => state.rhythm.today.day);
  const { startDip, stopDip } = usePopup((state) => state.acts);
  const dips = dipsOn(stored, day);
  const icon = <Icon name="cup" />;
  if (isDipping(dips))
    return (
      <div className="act act-on" role="status">
        <span className="act-icon">{icon}</span>
        <span className="act-words act-label">
          {t('dip.on', { count: Math.ceil(leftOfDip(dips) / 60_000) })}
        </span>
        <Button look="quiet" onClick={stopDip}>
          {t('dip.stop')}
        </Button>
      </div>
    );
  if (hasDippedEnough(dips))
    return (
      <div className="act">
        <span className="act-icon">{icon}</span>
        <span className="act-words soft">{t('dip.all-over')}</span>
      </div>
    );
  const hint = dips.done === 0 ? t('dip.line') : t('dip.so-far', { done: dips.done, all: dipsPerDay });
  return <Act icon={icon} label={t('dip.start')} hint={hint} onClick={startDip} />;
}
