import { IconButton } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Mark } from '#ui/mark.tsx';
import { usePopup, useT } from './context.tsx';

export function Header() {
  const t = useT();
  const isPaused = usePopup((state) => state.isPaused);
  const canOpenPanel = usePopup((state) => state.canOpenPanel);
  const { pause, openSettings, openPanel } = usePopup((state) => state.acts);
  return (
    <header className="header">
      <Mark size={26} />
      <h1>{t('app.name')}</h1>
      {!isPaused && <IconButton label={t('app.pause')} icon={<Icon name="pause" />} onClick={pause} />}
      {canOpenPanel && <IconButton label={t('app.panel')} icon={<Icon name="panel" />} onClick={openPanel} />}
      <IconButton label={t('app.settings')} icon={<Icon name="sliders" />} onClick={openSettings} />
    </header>
  );
}
