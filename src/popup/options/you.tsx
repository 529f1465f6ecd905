import { Block } from '#ui/block.tsx';
import { useT } from '../context.tsx';
import { MeFields } from '../me-fields.tsx';

export function YouPart() {
  const t = useT();
  return (
    <Block title={t('you.title')}>
      <p className="soft">{t('you.line')}</p>
      <MeFields />
    </Block>
  );
}
