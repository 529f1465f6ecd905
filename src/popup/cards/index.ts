import type { ComponentType } from 'react';
import { DraftCard } from './draft.tsx';
import { MonthCard } from './month.tsx';
import { ReminderCard } from './reminder.tsx';
import { SwitchesCard } from './switches.tsx';
import { TipCard } from './tip.tsx';
import { TodayCard } from './today.tsx';
import { TryTextCard } from './try-text.tsx';

/** Every card, in the order on screen: this draft, today, this month, and then the rest. */
export const cards: readonly (readonly [string, ComponentType])[] = [
  ['draft', DraftCard],
  ['try-text', TryTextCard],
  ['today', TodayCard],
  ['month', MonthCard],
  ['tip', TipCard],
  ['reminder', ReminderCard],
  ['switches', SwitchesCard],
];
