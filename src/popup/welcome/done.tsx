import { siteIds, sites } from '#sites.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePopup, useT } from '../context.tsx';
import { Figures } from './figures.tsx';

/** The end of the first run: where to go from here. */
export function Done() {
  const t = useT();
  const openSettings = usePopup((state) => state.acts.openSettings);
  return (
    <>
      <p className="welcome-line">{t('welcome.done-line')}</p>
      <Figures />
      <ul className="welcome-sites">
        {siteIds.map((site) => (
          <li key={site}>
            <a href={sites[site].replies}>{t('welcome.open', { site: sites[site].name })}</a>
          </li>
        ))}
      </ul>
      <Button look="quiet" icon={<Icon name="sliders" size={16} />} onClick={openSettings}>
        {t('app.settings')}
      </Button>
    </>
  );
}
