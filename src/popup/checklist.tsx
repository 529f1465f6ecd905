import { useId } from 'react';
import type { ChecklistItem, Copy, Review } from '#engine/types.ts';
import { Icon, type IconName } from '#ui/icon.tsx';
import { useT } from './context.tsx';
import { hintOf, labelOf } from './item-words.ts';

interface ChecklistProps {
  readonly review: Review;
  readonly copy: Readonly<Record<string, Copy>>;
  readonly ticked: readonly string[];
  readonly onTick: (item: string, on: boolean) => void;
}

/** The few things to look at before sending. What was spotted is ticked; the rest a person can tick. */
export function Checklist({ review, copy, ticked, onTick }: ChecklistProps) {
  const t = useT();
  const id = useId();
  const hasOpen = review.checklist.some(({ state, promise }) => state === 'open' && !promise);
  if (review.checklist.length === 0) return null;
  return (
    <div className="checklist">
      <div className="checklist-head">
        <h3 id={id}>{t('draft.checklist')}</h3>
        {review.ready && (
          <span className="ready" role="status">
            {t('draft.ready')}
          </span>
        )}
      </div>
      <ul aria-labelledby={id}>
        {review.checklist.map((item) => (
          <Item key={item.id} item={item} copy={copy} isTicked={ticked.includes(item.id)} onTick={onTick} />
        ))}
      </ul>
      {hasOpen && <p className="hint">{t('draft.tick-hint')}</p>}
    </div>
  );
}

interface ItemProps {
  readonly item: ChecklistItem;
  readonly copy: ChecklistProps['copy'];
  readonly isTicked: boolean;
  readonly onTick: ChecklistProps['onTick'];
}

function Item({ item, copy, isTicked, onTick }: ItemProps) {
  const t = useT();
  const id = useId();
  const label = labelOf(t, item.id);
  if (item.state !== 'open') {
    const spotted = item.state === 'spotted';
    return (
      <li className={spotted ? 'item item-done' : 'item item-aside'}>
        <Icon name={spotted ? 'check' : 'dash'} />
        <span>
          {label}
          <span className="unseen">: {t(spotted ? 'draft.spotted' : 'draft.not-for-this-one')}</span>
        </span>
      </li>
    );
  }
  const icon: IconName = isTicked ? 'ticked' : 'circle';
  const hint = isTicked ? undefined : hintOf(t, item, copy);
  return (
    <li className={isTicked ? 'item item-done' : 'item'}>
      <label className="item-tick">
        <input
          type="checkbox"
          checked={isTicked}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onTick(item.id, event.target.checked)}
        />
        <Icon name={icon} />
        {label}
      </label>
      {hint !== undefined && (
        <p className="hint" id={id}>
          {hint}
        </p>
      )}
    </li>
  );
}
