import { Button } from '#ui/button.tsx';
import { usePopup, useT } from './context.tsx';

/** At most one offer about the goal: a smaller one that fits, or something new after three full weeks. */
export function Offer() {
  const t = useT();
  const offer = usePopup((state) => state.rhythm.offer);
  const change = usePopup((state) => state.acts.change);
  if (!offer) return null;
  if (offer.kind === 'variety') return <p className="offer">{t('offer.variety')}</p>;
  const { replies } = offer;
  return (
    <div className="offer">
      <p>{t('offer.smaller', { replies })}</p>
      <Button onClick={() => change((settings) => ({ ...settings, goal: { ...settings.goal, replies } }))}>
        {t('offer.make-it', { replies })}
      </Button>
    </div>
  );
}
