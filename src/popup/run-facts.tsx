import { Bars } from '#ui/bars.tsx';
import { usePopup, useT } from './context.tsx';

/** The run, after the days shown up: it may start anew, and a zero is never shown. */
export function RunFacts() {
  const t = useT();
  const { run, strength } = usePopup((state) => state.rhythm);
  const { locale } = usePopup((state) => state.language);
  const percent = Math.round(strength * 100);
  const said = new Intl.NumberFormat(locale, { style: 'percent' }).format(strength);
  return (
    <>
      <dl className="trio">
        <div>
          <dt>{t('month.run')}</dt>
          <dd>{run.days > 0 ? t('month.run-days', { count: run.days }) : t('month.run-none')}</dd>
        </div>
        {run.best > 0 && (
          <div>
            <dt>{t('month.best')}</dt>
            <dd>{t('month.run-days', { count: run.best })}</dd>
          </div>
        )}
        <div title={t('month.rest-line')}>
          <dt>{t('month.rest')}</dt>
          <dd>{t('month.rest-days', { count: run.restDays })}</dd>
        </div>
      </dl>
      {percent > 0 && (
        <div className="strength">
          <Bars most={100} bars={[{ id: 'strength', label: t('month.strength'), value: percent, said }]} />
          <p className="hint">{t('month.strength-line')}</p>
        </div>
      )}
    </>
  );
}
