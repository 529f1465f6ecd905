import { useState } from 'react';
import { type SiteId, siteIds, sites } from '#sites.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePopup, useT } from './context.tsx';

/** What is out of the ordinary: paused, offline, a site that is new to us, a store that failed. */
export function Notices() {
  const t = useT();
  const { wake } = usePopup((state) => state.acts);
  const isPaused = usePopup((state) => state.isPaused);
  const online = usePopup((state) => state.online);
  const hasFailed = usePopup((state) => state.status === 'failed');
  const limited = usePopup((state) => state.limited);
  const puzzled: readonly SiteId[] = siteIds.filter((site) => limited[site] !== undefined);
  return (
    <>
      {isPaused && (
        <div className="notice notice-paused" role="status">
          <Icon name="cup" size={22} />
          <div>
            <p className="lead">{t('app.paused')}</p>
            <p className="soft">{t('app.paused-more')}</p>
            <Button look="main" icon={<Icon name="play" size={16} />} onClick={wake}>
              {t('app.wake')}
            </Button>
          </div>
        </div>
      )}
      {hasFailed && (
        <p className="notice" role="alert">
          {t('app.problem')}
        </p>
      )}
      {!online && (
        <p className="notice" role="status">
          {t('app.offline')}
        </p>
      )}
      {puzzled.map((site) => (
        <Puzzled key={site} site={site} report={limited[site] ?? ''} />
      ))}
    </>
  );
}

/** A site with boxes that are new to us; the report holds shapes of its page, and can be copied to be sent to us. */
function Puzzled({ site, report }: { readonly site: SiteId; readonly report: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(report);
    setCopied(true);
  };
  return (
    <div className="notice" role="status">
      <div>
        <p>{t('app.limited', { site: sites[site].name })}</p>
        <Button look="quiet" onClick={() => void copy()}>
          {t(copied ? 'app.limited-copied' : 'app.limited-copy')}
        </Button>
      </div>
    </div>
  );
}
