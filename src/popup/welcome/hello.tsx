import { useT } from '../context.tsx';
import { Practice } from './practice.tsx';

export function HelloStep() {
  const t = useT();
  return (
    <>
      <p className="welcome-line">{t('welcome.hello-line')}</p>
      <Practice />
    </>
  );
}
