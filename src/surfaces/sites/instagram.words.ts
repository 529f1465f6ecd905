/** What Instagram calls things, lower-cased, in the languages we know it in. The last layer. */

/** How the label of a comment box begins. */
export const addComment: readonly string[] = [
  'add a comment',
  'kommentieren',
  'kommentar hinzufügen',
  'ajouter un commentaire',
  'ajoutez un commentaire',
  'añade un comentario',
  'agrega un comentario',
  'een opmerking toevoegen',
  'voeg een opmerking toe',
  'adicione um comentário',
  'aggiungi un commento',
  'إضافة تعليق',
  'أضف تعليق',
];

/** How the label of a caption begins. */
export const writeCaption: readonly string[] = [
  'write a caption',
  'bildunterschrift',
  'verfasse eine bildunterschrift',
  'écrivez une légende',
  'écrire une légende',
  'ajouter une légende',
  'escribe un pie de foto',
  'escribe una descripción',
  'schrijf een bijschrift',
  'escreva uma legenda',
  'scrivi una didascalia',
  'اكتب شرح',
  'كتابة شرح',
];

export const send: readonly string[] = [
  'send',
  'senden',
  'envoyer',
  'enviar',
  'sturen',
  'verzenden',
  'invia',
  'إرسال',
];

export const shared: readonly string[] = [
  'has been shared',
  'post shared',
  'reel shared',
  'wurde geteilt',
  'a été partagé',
  'se ha compartido',
  'se compartió',
  'is gedeeld',
  'foi compartilhad',
  'è stato condiviso',
  'تمت مشاركة',
];

export const notShared: readonly string[] = [
  "couldn't be shared",
  'couldn’t be shared',
  'could not be shared',
  'konnte nicht geteilt',
  "n'a pas pu être partag",
  'n’a pas pu être partag',
  'impossible de partager',
  'no se pudo compartir',
  'no se ha podido compartir',
  'kan niet worden gedeeld',
  'kon niet worden gedeeld',
  'não foi possível compartilhar',
  'تعذرت مشاركة',
  'تعذّرت مشاركة',
  'لم تتم مشاركة',
];
