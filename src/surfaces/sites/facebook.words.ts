/**
 * What Facebook calls its controls, lower-cased, in the languages we know it in. The last layer: asked only where nothing
 * in the page's structure tells.
 */
export const postLabels: readonly string[] = [
  'post',
  'posten',
  'publier',
  'publicar',
  'plaatsen',
  'pubblica',
  'نشر',
  'đăng',
  'opublikuj',
];

/** How a page invites whoever looks after it to write, in place of asking what is on their mind. */
export const pageInvitations: readonly string[] = [
  'create a public post',
  'write something',
  'erstelle einen öffentlichen beitrag',
  'schreib etwas',
  'créez une publication publique',
  'écrivez quelque chose',
  'crea una publicación pública',
  'escribe algo',
  'maak een openbaar bericht',
  'schrijf iets',
  'إنشاء منشور عام',
  'اكتب شيئًا',
];

export const commentLabels: readonly string[] = [
  'comment',
  'post comment',
  'reply',
  'kommentieren',
  'antworten',
  'commenter',
  'répondre',
  'comentar',
  'responder',
  'reageren',
  'beantwoorden',
  'commenta',
  'rispondi',
  'تعليق',
  'رد',
  'đăng bình luận',
];

/** How the label of a reply box begins. */
export const replyTo: readonly string[] = [
  'reply to',
  'antworte',
  'antwort an',
  'auf',
  'répondre à',
  'responder a',
  'beantwoorden',
  'reageer op',
  'rispondi a',
  'الرد على',
  'رد على',
];

export const youSent: readonly string[] = [
  'you sent',
  'du hast',
  'vous avez',
  'enviaste',
  'jij hebt',
  'je hebt',
  'لقد أرسلت',
];

/** How the label of a comment box begins; the name of whoever writes, a person or a page, follows. */
export const commentAs: readonly string[] = [
  'comment as ',
  'kommentieren als ',
  'commenter en tant que ',
  'comentar como ',
  'reageren als ',
  'commenta come ',
  'التعليق باسم ',
  'bình luận dưới tên ',
];
