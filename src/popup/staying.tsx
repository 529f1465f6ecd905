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
      <div className="stay stay-on" role="status">
        <Icon name="clock" size={16} />
        <span>{t('today.staying', { count: Math.ceil((until - now) / 60_000) })}</span>
        <Button look="quiet" onClick={stopStay}>
          {t('today.stay-stop')}
        </Button>
      </div>
    );
  const isJustOver = until > 0 && now - until < 30 * 60_000;
  return (
    <div className="stay">
      <p className="soft">{isJustOver ? t('today.stay-done') : t('today.stay-line')}</p>
      <Button look="soft" icon={<Icon name="clock" size={16} />} onClick={startStay}>
        {t('today.stay')}
      </Button>
    </div>
  );
}
