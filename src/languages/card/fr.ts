import type { CardMessages } from './index.ts';

/** French. */
export const fr = {
  'card.name': 'Une idée sur ton brouillon',
  'card.why': 'Pourquoi',
  'card.apply': 'Essayer ceci',
  'card.delete': 'L’enlever',
  'card.copy': 'Copier',
  'card.copied': 'Copié',
  'card.not-now': 'Pas maintenant',
  'card.turn-off': 'Éteindre',
  'card.site-off': 'Pas sur ce site',
  'card.pause': 'Pause jusqu’à demain',
  'card.close': 'Fermer',
  'card.source': 'Source',
  'card.evidence.study': 'Tiré d’une étude',
  'card.evidence.platform-rule': 'Une règle du site',
  'card.evidence.vendor-figure': 'Un chiffre d’un fournisseur',
  'card.evidence.trainers-experience': 'Ce que voient les formateurs',
  'card.strength': 'Ce qui marche',
  'card.not-taken': 'Ce champ ne l’a pas pris. Tu peux le copier.',
  'card.done': 'C’est fait. Annuler le reprend.',
  'card.say-marks': { one: '{count} idée sur ton brouillon', other: '{count} idées sur ton brouillon' },
} satisfies CardMessages;
