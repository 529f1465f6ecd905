import { useEffect } from 'react';
import { Block } from '#ui/block.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePopup, useT } from '../context.tsx';
import { tipKey } from '../tips.ts';

/** One thought that fits what was seen lately. */
export function TipCard() {
  const t = useT();
  const tip = usePopup((state) => state.tip);
  const { nextTip, keepTip } = usePopup((state) => state.acts);
  const status = usePopup((state) => state.status);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is kept again when another tip shows or all is loaded
  useEffect(keepTip, [tip, status]);
  return (
    <Block
      title={t('tip.title')}
      icon={<Icon name="bulb" />}
      aside={
        <Button look="quiet" onClick={nextTip}>
          {t('tip.next')}
        </Button>
      }
    >
      <p className="tip" role="status">
        {t(tipKey(tip))}
      </p>
    </Block>
  );
}
