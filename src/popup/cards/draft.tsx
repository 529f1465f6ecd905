import { sites } from '#sites.ts';
import { Block } from '#ui/block.tsx';
import { Icon } from '#ui/icon.tsx';
import { BandBox } from '../band.tsx';
import { Checklist } from '../checklist.tsx';
import { usePopup, useT } from '../context.tsx';

/** The draft in the tab in front, as it is being written. */
export function DraftCard() {
  const t = useT();
  const draft = usePopup((state) => state.draft);
  const site = usePopup((state) => state.site);
  const isOn = usePopup((state) => state.site === null || state.settings.sites[state.site]);
  const tick = usePopup((state) => state.acts.tick);
  if (!draft) {
    const words = site && !isOn ? t('draft.site-off', { site: sites[site].name }) : t('draft.none-line');
    return (
      <Block
        title={t('draft.title')}
        icon={<Icon name="pencil" />}
        aside={<span className="hint">{t('draft.none')}</span>}
      >
        <p className="soft">{words}</p>
      </Block>
    );
  }
  const kind = t(`kind.${draft.kind}`);
  const place =
    draft.site === 'practice'
      ? t('draft.practice', { kind })
      : t('draft.place', { kind, site: sites[draft.site].name });
  return (
    <Block
      title={t('draft.title')}
      icon={<Icon name="pencil" />}
      aside={<span className="hint">{place}</span>}
    >
      <BandBox review={draft.review} copy={draft.copy} />
      <Checklist review={draft.review} copy={draft.copy} ticked={draft.ticked} onTick={tick} />
    </Block>
  );
}
