import type { ComponentType } from 'react';
import { BreakPart } from './break.tsx';
import { DataPart } from './data.tsx';
import { GoalPart } from './goal.tsx';
import { LookPart } from './look.tsx';
import { ReminderPart } from './reminder.tsx';
import { RulesPart } from './rules.tsx';
import { SitesPart } from './sites.tsx';
import { WordsPart } from './words.tsx';
import { YouPart } from './you.tsx';

/** Every part of the settings, in the order on screen. */
export const parts = [
  { id: 'sites', title: 'switches.sites', Part: SitesPart },
  { id: 'rules', title: 'switches.rules', Part: RulesPart },
  { id: 'words', title: 'words.title', Part: WordsPart },
  { id: 'goal', title: 'goal.title', Part: GoalPart },
  { id: 'break', title: 'break.title', Part: BreakPart },
  { id: 'reminder', title: 'reminder.title', Part: ReminderPart },
  { id: 'you', title: 'you.title', Part: YouPart },
  { id: 'look', title: 'look.title', Part: LookPart },
  { id: 'data', title: 'data.title', Part: DataPart },
] as const satisfies readonly { id: string; title: string; Part: ComponentType }[];
