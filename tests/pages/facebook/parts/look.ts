import { faceStyle } from '../../parts/look/faces.ts';
import { drawn, iconStyle } from '../../parts/look/icons.ts';
import { cards, primary, roomStyle } from '../../parts/look/room.ts';
import { bubbles, dialogStyle, writingStyle } from '../../parts/look/writing.ts';

const form = 'form[role="presentation"]';
const chat = ':has(> [role="grid"])';
const poster = '[role="dialog"]:has(> #discard)';
const comment = '[role="article"][aria-label]';

/** The stand-ins of Facebook: a bar, a column of cards with their comments, a dialog to post, chats. */
export const look = `${roomStyle(310)} ${writingStyle} ${dialogStyle} ${faceStyle} ${iconStyle}
  [role="banner"] { padding: 10px 0; margin: 0 0 20px; background: var(--sheet); border-bottom: 1px solid var(--edge); }
  [role="search"] { display: flex; gap: 10px; max-width: 600px; margin: auto; }
  #search-trap { min-height: 34px; height: 34px; width: 180px; padding: 6px 14px; border-radius: 999px; background: var(--soft); border-color: transparent; font-size: 14px; line-height: 20px; overflow: hidden; }
  [role="main"] { max-width: 600px; margin: 0 auto 80px; }
  ${cards(`#launcher, [role="article"][aria-posinset], [role="main"]${chat}, .popup, [role="main"] > div:has(${form}):not(:has([aria-posinset]))`)}
  body > [role="main"][role][role]${chat} { margin: 0 auto 80px; } video { margin: 0 0 14px; }
  [role="main"] > div > a[data-initials] { display: flex; align-items: center; gap: 10px; margin: 0 0 12px; }
  #launcher { display: flex; justify-content: start; width: 100%; min-height: 56px; font-weight: 400; font-size: 16px; }
  ${primary(`${poster} > [role="button"]:not([id])`)}
  [data-ad-rendering-role="profile_name"] { display: flex; align-items: center; gap: 10px; margin: 0 0 10px; --face-size: 40px; }
  [data-ad-rendering-role="story_message"], [data-ad-preview] { font-size: 16px; margin: 0 0 6px; }
  ${drawn('[data-ad-rendering-role="like_button"] > svg', 'heart')}
  [aria-posinset] > div:has(> ${form}), [role="dialog"] > div:has(> ${form}), video ~ div > div:has(> ${form}) { padding: 12px 0 0; border-top: 1px solid var(--edge); }
  ${comment} { display: grid; grid-template-columns: auto 1fr; column-gap: 10px; padding: 4px 0 8px; outline: 0; }
  ${comment} > * { grid-column: 2; justify-self: start; }
  ${comment} > [href="/photo"] { grid-area: 1 / 1 / 4 / 2; --face-size: 32px; }
  ${comment} > [role="button"] { margin-inline-start: -10px; min-height: 26px; font-size: 13px; }
  ${form} { display: grid; grid-template-columns: 1fr auto; align-items: end; gap: 6px; margin: 4px 0 0; }
  ${comment} + ${form} { margin: 0 0 10px; margin-inline-start: 42px; }
  ${drawn('#focused-state-composer-submit svg', 'send')}
  #focused-state-composer-submit [role="button"] { min-height: 40px; color: var(--tint); }
  [aria-disabled="true"] { opacity: 0.45; }
  ${poster} { display: grid; grid-template-columns: auto auto 1fr auto; gap: 10px 4px; align-items: center; }
  ${poster} > h2 { grid-area: 1 / 1 / 2 / 5; }
  ${poster} > #discard { grid-area: 1 / 4; justify-self: end; font-size: 18px; }
  ${poster} > [data-editor-host] { grid-area: 2 / 1 / 3 / 5; }
  ${poster} > [data-editor-host] > [contenteditable] { min-height: 130px; border-radius: 12px; font-size: 17px; }
  ${poster} > #emoji { grid-area: 3 / 1; font-size: 18px; } ${poster} > #photo { grid-area: 3 / 2; font-size: 18px; }
  ${poster} > [role="button"]:not([id]) { grid-area: 3 / 4; }
  ${poster} > [role="alert"] { grid-area: 4 / 1 / 5 / 5; }
  [role="dialog"] > h2 + [role="button"] { position: absolute; inset-inline-end: 12px; top: 12px; }
  ${poster} > h2 + [role="button"] { position: static; }
  ${drawn('[role="dialog"] > h2 + [role="button"] > svg', 'cross')}
  [role="dialog"] > h2#post-title { margin: 0 0 14px; }
  .popup { position: fixed; inset-inline-end: 20px; bottom: 0; margin: 0; width: 340px; border-end-start-radius: 0; border-end-end-radius: 0; box-shadow: 0 4px 24px rgb(0 0 0 / 0.16); }
  :is([role="main"], .popup)${chat} { display: grid; grid-template-columns: auto 1fr auto; align-items: end; gap: 10px 4px; }
  ${chat} > a { grid-column: 1 / -1; display: flex; align-items: center; gap: 10px; padding: 0 0 10px; border-bottom: 1px solid var(--edge); }
  [role="grid"] { grid-column: 1 / -1; display: grid; align-content: end; gap: 8px; min-height: 220px; }
  .popup > [role="grid"] { min-height: 130px; }
  ${drawn(`${chat} > [role="button"]:last-child > svg`, 'send')}
  ${chat} > [role="button"] { min-height: 40px; color: var(--tint); }
  ${bubbles('[role="row"]:not(:has(> img)) > [dir="auto"]', '[role="row"]:has(> img) > [dir="auto"]')}
  [role="row"]:has(> img) { position: relative; padding-inline-start: 38px; }
  [role="row"] h5 { color: var(--faint); font-size: 12px; margin: 0 0 2px; }
  [role="row"][data-initials]::before { position: absolute; inset-inline-start: 0; bottom: 2px; --face-size: 28px; }
  [role="row"] > [role="alert"] { text-align: end; }
`;
