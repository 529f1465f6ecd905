import { Act } from '#ui/act.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePopup, useT } from './context.tsx';

/** "I will be around": a quarter of an hour after a post, to answer the first few. It ends by itself. */
export function Staying() {
  const t = useT();
  const until = usePopup((state) => state.stay.until);
  const now = usePopup((state) => state.now);
  const { startStay, stopStay } = usePopup((state) => state.acts);
  if (until > now)
    return (
      <div className="act act-on" role="status">
        <span className="act-icon">
          <Icon name="clock" />
        </span>
        <span className="act-words act-label">
          {t('today.staying', { count: Math.ceil((until - now) / 60_000) })}
        </span>
        <Button look="quiet" onClick={stopStay}>
          {t('today.stay-stop')}
        </Button>
      </div>
    );
  const isJustOver = until > 0 && now - until < 30 * 60_000;
  return (
    <Act
      icon={<Icon name="clock" />}
      label={t('today.stay')}
      hint={isJustOver ? t('today.stay-done') : t('today.stay-line')}
      onClick={startStay}
    />
  );
}
