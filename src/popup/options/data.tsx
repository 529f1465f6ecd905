import { Block } from '#ui/block.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { usePopup, useT } from '../context.tsx';
import { BringIn } from './bring-in.tsx';
import { Erase } from './erase.tsx';
import { saveFile } from './save-file.ts';
import { Share } from './share.tsx';

/** A person's own data: saved, brought in, shared, erased. */
export function DataPart() {
  const t = useT();
  const copyOfAll = usePopup((state) => state.acts.copyOfAll);
  const save = async (): Promise<void> => {
    const copy = await copyOfAll();
    if (copy) saveFile(copy.name, copy.text);
  };
  return (
    <Block title={t('data.title')}>
      <p className="soft">{t('data.line')}</p>
      <div className="data-act">
        <div>
          <h3>{t('data.save')}</h3>
          <p className="hint">{t('data.save-hint')}</p>
        </div>
        <Button icon={<Icon name="save" size={16} />} onClick={() => void save()}>
          {t('data.save')}
        </Button>
      </div>
      <BringIn />
      <Share />
      <Erase />
    </Block>
  );
}
