import type { CardMessages } from './index.ts';

/** Arabic. */
export const ar = {
  'card.name': 'فكرة عن مسودتك',
  'card.why': 'لماذا',
  'card.apply': 'جرب هذا',
  'card.delete': 'احذفه',
  'card.copy': 'انسخ',
  'card.copied': 'نُسخ',
  'card.not-now': 'ليس الآن',
  'card.turn-off': 'أوقفه',
  'card.site-off': 'ليس على هذا الموقع',
  'card.pause': 'توقف حتى الغد',
  'card.close': 'أغلق',
  'card.source': 'المصدر',
  'card.evidence.study': 'من دراسة',
  'card.evidence.platform-rule': 'قاعدة من الموقع',
  'card.evidence.vendor-figure': 'رقم من مزود',
  'card.evidence.trainers-experience': 'ما يراه المدربون',
  'card.strength': 'ما ينجح',
  'card.not-taken': 'لم تقبله هذه الخانة. يمكنك نسخه.',
  'card.done': 'تم. التراجع يعيده.',
  'card.say-marks': {
    zero: 'لا أفكار عن مسودتك',
    one: 'فكرة واحدة عن مسودتك',
    two: 'فكرتان عن مسودتك',
    few: '{count} أفكار عن مسودتك',
    many: '{count} فكرة عن مسودتك',
    other: '{count} فكرة عن مسودتك',
  },
} satisfies CardMessages;
