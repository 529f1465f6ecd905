import { siteIds, sites } from '#sites.ts';
import { Switch } from '#ui/switch.tsx';
import { usePopup } from './context.tsx';

export function SiteSwitches() {
  const on = usePopup((state) => state.settings.sites);
  const change = usePopup((state) => state.acts.change);
  return (
    <>
      {siteIds.map((site) => (
        <Switch
          key={site}
          label={sites[site].name}
          on={on[site]}
          onChange={(next) =>
            change((settings) => ({ ...settings, sites: { ...settings.sites, [site]: next } }))
          }
        />
      ))}
    </>
  );
}
