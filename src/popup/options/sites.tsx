import { Block } from '#ui/block.tsx';
import { useT } from '../context.tsx';
import { SiteSwitches } from '../site-switches.tsx';

export function SitesPart() {
  const t = useT();
  return (
    <Block title={t('switches.sites')}>
      <p className="soft">{t('sites.line')}</p>
      <SiteSwitches />
    </Block>
  );
}
