import type { CardMessages } from './index.ts';

/** Portuguese. */
export const pt = {
  'card.name': 'Uma ideia sobre o seu rascunho',
  'card.why': 'Por quê',
  'card.apply': 'Testar isto',
  'card.delete': 'Tirar',
  'card.copy': 'Copiar',
  'card.copied': 'Copiado',
  'card.not-now': 'Agora não',
  'card.turn-off': 'Desligar',
  'card.turn-off.rule': 'Este tipo de ideia',
  'card.turn-off.site': 'Não neste site',
  'card.turn-off.day': 'Pausa até amanhã',
  'card.off.rule': 'A partir de agora deixo passar este tipo de ideia.',
  'card.off.site': 'A partir de agora fico quieto neste site.',
  'card.off.day': 'Fico quieto até amanhã.',
  'card.undo': 'Desfazer',
  'card.close': 'Fechar',
  'card.source': 'Fonte',
  'card.evidence.study': 'De um estudo',
  'card.evidence.platform-rule': 'Uma regra do site',
  'card.evidence.vendor-figure': 'Um número de um fornecedor',
  'card.evidence.trainers-experience': 'O que os treinadores veem',
  'card.strength': 'O que funciona',
  'card.not-taken': 'Este campo não aceitou. Você pode copiar.',
  'card.done': 'Feito. Desfazer volta atrás.',
  'card.say-marks': {
    one: '{count} ideia sobre o seu rascunho',
    other: '{count} ideias sobre o seu rascunho',
  },
} satisfies CardMessages;
