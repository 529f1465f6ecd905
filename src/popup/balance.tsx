import { Split } from '#ui/split.tsx';
import { usePopup, useT } from './context.tsx';

/** Talking and answering, side by side. */
export function Balance() {
  const t = useT();
  const { posts, replies, days } = usePopup((state) => state.rhythm.balance);
  const isFirst = usePopup((state) => state.rhythm.run.isFirst);
  const isEmpty = posts + replies === 0;
  if (isEmpty && isFirst) return null;
  const verdict = posts > replies ? t('today.balance-talk') : t('today.balance-even');
  return (
    <div className="balance">
      <h3>
        {t('today.balance')} <span className="hint">{t('today.balance-span', { count: days })}</span>
      </h3>
      {isEmpty ? (
        <p className="soft">{t('today.balance-none')}</p>
      ) : (
        <>
          <Split
            parts={[
              {
                id: 'posts',
                label: t('today.talking'),
                value: posts,
                said: t('today.posts', { count: posts }),
                tone: 'honey',
              },
              {
                id: 'replies',
                label: t('today.answering'),
                value: replies,
                said: t('today.answers', { count: replies }),
                tone: 'leaf',
              },
            ]}
          />
          <p className="soft">{verdict}</p>
        </>
      )}
    </div>
  );
}
