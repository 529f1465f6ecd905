import type { ComponentType } from 'react';
import { HelloStep } from './hello.tsx';
import { PromiseStep } from './promise.tsx';
import { RhythmStep } from './rhythm.tsx';

/** The steps of the first run, in their order. */
export const steps = [
  { id: 'hello', title: 'welcome.hello', Step: HelloStep },
  { id: 'promise', title: 'welcome.promise', Step: PromiseStep },
  { id: 'rhythm', title: 'welcome.rhythm', Step: RhythmStep },
] as const satisfies readonly { id: string; title: string; Step: ComponentType }[];
