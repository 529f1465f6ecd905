import { ar } from './labels/ar.words.ts';
import { de } from './labels/de.words.ts';
import { en } from './labels/en.words.ts';
import { es } from './labels/es.words.ts';
import { fr } from './labels/fr.words.ts';
import { nl } from './labels/nl.words.ts';

/**
 * What the four sites call their boxes and buttons, in six languages, Arabic being written right to left. The English
 * strings are the sites' own; the others follow their translations closely enough that nothing can lean on English.
 */
export const languages = ['en', 'de', 'fr', 'es', 'nl', 'ar'] as const;
export type Language = (typeof languages)[number];

export interface LinkedInLabels {
  readonly startPost: string;
  readonly createPost: string;
  readonly createComment: string;
  readonly createReply: string;
  readonly createContent: string;
  readonly talkAbout: string;
  readonly addComment: string;
  readonly addReply: string;
  readonly post: string;
  readonly comment: string;
  readonly reply: string;
  readonly writeMessage: string;
  readonly send: string;
  readonly cancel: string;
  readonly addNote: string;
  readonly sendInvitation: string;
  readonly pending: string;
  readonly saveChanges: string;
  readonly you: string;
  /** How near a member of a member is. */
  readonly second: string;
  readonly moreOptions: (name: string) => string;
}

export interface XLabels {
  readonly postText: string;
  readonly whatIsHappening: string;
  readonly postYourReply: string;
  readonly post: string;
  readonly postAll: string;
  readonly reply: string;
  readonly message: string;
  readonly send: string;
  readonly sent: string;
  readonly view: string;
  readonly failed: string;
}

export interface FacebookLabels {
  readonly onYourMind: (me: string) => string;
  readonly createPublicPost: string;
  readonly writeSomething: string;
  readonly createPost: string;
  readonly commentAs: (me: string) => string;
  readonly writeComment: string;
  readonly replyTo: (name: string) => string;
  readonly commentBy: (name: string) => string;
  readonly replyBy: (name: string) => string;
  readonly post: string;
  /** Where a page posts, its settings come before. */
  readonly next: string;
  readonly postSettings: string;
  readonly comment: string;
  readonly reply: string;
  readonly message: string;
  readonly pressEnter: string;
  readonly sendLike: string;
  readonly storySent: string;
}

export interface InstagramLabels {
  readonly createNewPost: string;
  readonly writeCaption: string;
  readonly addComment: string;
  readonly replyTo: (name: string) => string;
  readonly message: string;
  readonly conversation: (name: string) => string;
  readonly share: string;
  readonly post: string;
  readonly reply: string;
  readonly send: string;
  readonly like: string;
  readonly shared: string;
  readonly notShared: string;
  readonly storySent: string;
}

export interface Labels {
  readonly direction: 'ltr' | 'rtl';
  readonly search: string;
  readonly linkedin: LinkedInLabels;
  readonly x: XLabels;
  readonly facebook: FacebookLabels;
  readonly instagram: InstagramLabels;
}

const all: Readonly<Record<Language, Labels>> = { en, de, fr, es, nl, ar };

/** Labels for `?lang=`; English for anything else. */
export function labelsFor(language: string | null): Labels {
  return languages.find((known) => known === language) ? all[language as Language] : en;
}

/** Labels for this page, whose `lang` and `dir` are set to match. */
export function pageLabels(): Labels {
  const language = new URLSearchParams(location.search).get('lang') ?? 'en';
  const labels = labelsFor(language);
  document.documentElement.lang = language;
  document.documentElement.dir = labels.direction;
  return labels;
}
