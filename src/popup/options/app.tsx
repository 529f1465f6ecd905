import { Mark } from '#ui/mark.tsx';
import { usePopup, useT } from '../context.tsx';
import { Notices } from '../notices.tsx';
import { parts } from './index.ts';

/** The settings: every part on one page, with a way to jump to each. */
export function OptionsApp() {
  const t = useT();
  const isReady = usePopup((state) => state.status !== 'loading');
  return (
    <div className="options">
      <header className="options-head">
        <Mark size={34} />
        <h1>{t('settings.title')}</h1>
      </header>
      <nav className="options-nav" aria-label={t('settings.parts')}>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="options-main">
        <Notices />
        {isReady &&
          parts.map(({ id, Part }) => (
            <div key={id} id={id} className="options-part">
              <Part />
            </div>
          ))}
      </main>
    </div>
  );
}
