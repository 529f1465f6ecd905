import type { CardMessages } from './index.ts';

/** German. */
export const de = {
  'card.name': 'Ein Gedanke zu deinem Entwurf',
  'card.why': 'Warum',
  'card.apply': 'So probieren',
  'card.delete': 'Herausnehmen',
  'card.copy': 'Kopieren',
  'card.copied': 'Kopiert',
  'card.not-now': 'Nicht jetzt',
  'card.turn-off': 'Ausschalten',
  'card.site-off': 'Nicht auf dieser Seite',
  'card.pause': 'Pause bis morgen',
  'card.close': 'Schließen',
  'card.source': 'Quelle',
  'card.evidence.study': 'Aus einer Studie',
  'card.evidence.platform-rule': 'Eine Regel der Seite',
  'card.evidence.vendor-figure': 'Eine Zahl eines Anbieters',
  'card.evidence.trainers-experience': 'Was Trainer sehen',
  'card.strength': 'Was gut ist',
  'card.not-taken': 'Dieses Feld hat es nicht angenommen. Du kannst es kopieren.',
  'card.done': 'Fertig. Rückgängig nimmt es zurück.',
  'card.say-marks': { one: '{count} Gedanke zu deinem Entwurf', other: '{count} Gedanken zu deinem Entwurf' },
} satisfies CardMessages;
