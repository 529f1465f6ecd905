import { Block } from '#ui/block.tsx';
import { Field } from '#ui/field.tsx';
import { usePopup, useT } from '../context.tsx';
import { Kept } from './kept.tsx';
import { linesOf } from './lines.ts';

const lists = ['flag', 'allow'] as const;

/** Phrases of one's own, to point out or to leave alone. */
export function WordsPart() {
  const t = useT();
  const phrases = usePopup((state) => state.settings.phrases);
  const change = usePopup((state) => state.acts.change);
  return (
    <Block title={t('words.title')}>
      <p className="soft">{t('words.line')}</p>
      <div className="pair">
        {lists.map((list) => (
          <Field key={list} label={t(`words.${list}`)} hint={t(`words.${list}-hint`)}>
            {(control) => (
              <Kept
                value={phrases[list].join('\n')}
                onKeep={(text) =>
                  change((settings) => ({
                    ...settings,
                    phrases: { ...settings.phrases, [list]: linesOf(text) },
                  }))
                }
              >
                {(kept) => <textarea {...control} {...kept} rows={5} />}
              </Kept>
            )}
          </Field>
        ))}
      </div>
    </Block>
  );
}
