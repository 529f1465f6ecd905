import { browser } from 'wxt/browser';
import { pick, type T } from '#languages/index.ts';

interface Notice {
  readonly message: string;
  /** Titles, in their order; shown where the browser has buttons. */
  readonly buttons?: readonly string[];
}

/** Shows a notice without a sound, in the place of an older one of this `id`. `language` as in the settings. */
export async function showNotice(id: string, language: string, say: (t: T) => Notice): Promise<void> {
  const { t } = pick(language, navigator.languages);
  const { message, buttons } = say(t);
  const plain = { type: 'basic', iconUrl: '/icon/128.png', title: t('app.name'), message } as const;
  const more = { silent: true, ...(buttons && { buttons: buttons.map((title) => ({ title })) }) };
  try {
    await browser.notifications.create(id, { ...plain, ...more });
  } catch {
    // Firefox refuses options that it does not know; its notifications have neither buttons nor sound.
    await browser.notifications.create(id, plain);
  }
}
