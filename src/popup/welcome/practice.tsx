import { useState } from 'react';
import { Choice } from '#ui/choice.tsx';
import { useT } from '../context.tsx';
import { PracticeBox } from './practice-box.tsx';
import { type Scene, scenes } from './scenes.ts';

/**
 * Three boxes to write in where all of it works, none of it is sent and none of it is kept. All three stay on the page, so
 * that a text and its marks are still there when somebody comes back to it.
 */
export function Practice() {
  const t = useT();
  const [kind, setKind] = useState<Scene['kind']>('post');
  return (
    <section className="block practice" aria-label={t('practice.title')}>
      <Choice
        label={t('practice.title')}
        options={scenes.map((scene) => ({ value: scene.kind, label: t(`kind.${scene.kind}`) }))}
        value={kind}
        onChange={setKind}
      />
      {scenes.map((scene) => (
        <div key={scene.kind} hidden={scene.kind !== kind}>
          <PracticeBox scene={scene} />
        </div>
      ))}
      <p className="hint">{t('practice.kept')}</p>
    </section>
  );
}
