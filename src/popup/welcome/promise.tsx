import { Icon, type IconName } from '#ui/icon.tsx';
import { useT } from '../context.tsx';

const promises = [
  ['read', 'eye'],
  ['kept', 'calendar'],
  ['not-kept', 'pencil'],
  ['stays', 'shield'],
] as const satisfies readonly (readonly [string, IconName])[];

/** What is read and what is kept, in plain words. */
export function PromiseStep() {
  const t = useT();
  return (
    <>
      <p className="welcome-line">{t('welcome.promise-line')}</p>
      <dl className="promises">
        {promises.map(([promise, icon]) => (
          <div key={promise} className="block">
            <dt>
              <Icon name={icon} size={20} />
              {t(`welcome.${promise}`)}
            </dt>
            <dd>{t(`welcome.${promise}-line`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
