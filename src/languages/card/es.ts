import type { CardMessages } from './index.ts';

/** Spanish. */
export const es = {
  'card.name': 'Una idea sobre tu borrador',
  'card.why': 'Por qué',
  'card.apply': 'Probar esto',
  'card.delete': 'Quitarlo',
  'card.copy': 'Copiar',
  'card.copied': 'Copiado',
  'card.not-now': 'Ahora no',
  'card.turn-off': 'Apagar',
  'card.site-off': 'No en este sitio',
  'card.pause': 'Pausa hasta mañana',
  'card.close': 'Cerrar',
  'card.source': 'Fuente',
  'card.evidence.study': 'De un estudio',
  'card.evidence.platform-rule': 'Una regla del sitio',
  'card.evidence.vendor-figure': 'Una cifra de un proveedor',
  'card.evidence.trainers-experience': 'Lo que ven los formadores',
  'card.strength': 'Lo que funciona',
  'card.not-taken': 'Este cuadro no lo aceptó. Puedes copiarlo.',
  'card.done': 'Hecho. Deshacer lo devuelve.',
  'card.say-marks': { one: '{count} idea sobre tu borrador', other: '{count} ideas sobre tu borrador' },
} satisfies CardMessages;
