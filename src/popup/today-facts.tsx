import { usePopup, useT } from './context.tsx';

/** Where today's replies went. Nothing is shown before the first. */
export function TodayFacts() {
  const t = useT();
  const { toOthers, answers, outAndAbout } = usePopup((state) => state.rhythm.today);
  if (toOthers + answers === 0) return null;
  return (
    <dl className="facts">
      <div>
        <dt>{t('today.to-others')}</dt>
        <dd>
          {t('today.answers', { count: toOthers })}
          {outAndAbout && (
            <span className="chip" title={t('today.out-line')}>
              {t('today.out')}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('today.on-own')}</dt>
        <dd>{t('today.answers', { count: answers })}</dd>
      </div>
    </dl>
  );
}
