import { useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Mark } from '#ui/mark.tsx';
import { usePopup, useT } from '../context.tsx';
import { Done } from './done.tsx';
import { steps } from './index.ts';

/** The first run: three short steps, each of which can be skipped. */
export function WelcomeApp() {
  const t = useT();
  const change = usePopup((state) => state.acts.change);
  const isReady = usePopup((state) => state.status !== 'loading');
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new step is read from its heading on
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [at]);
  const go = (step: number): void => {
    hasMoved.current = true;
    setAt(step);
    if (step === steps.length) change((settings) => ({ ...settings, welcomed: true }));
  };
  const step = steps[at];
  const titleKey = step ? step.title : 'welcome.done';
  return (
    <div className="welcome">
      <header className="welcome-head">
        <Mark size={40} />
        <span className="welcome-name">{t('app.name')}</span>
        {step && (
          <span className="hint welcome-step">
            {t('welcome.step', { step: at + 1, all: steps.length })}
            <span className="steps" aria-hidden="true">
              {steps.map(({ id }, index) => (
                <span key={id} className={index <= at ? 'step step-on' : 'step'} />
              ))}
            </span>
          </span>
        )}
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {t(titleKey)}
        </h1>
        {isReady && (step ? <step.Step /> : <Done />)}
      </main>
      {step && (
        <footer className="welcome-foot">
          {at > 0 && <Button onClick={() => go(at - 1)}>{t('welcome.back')}</Button>}
          <Button look="main" onClick={() => go(at + 1)}>
            {t(at + 1 === steps.length ? 'welcome.finish' : 'welcome.next')}
          </Button>
        </footer>
      )}
    </div>
  );
}
