import { faceStyle } from '../../parts/look/faces.ts';
import { drawn, iconStyle } from '../../parts/look/icons.ts';
import { cards, primary, roomStyle } from '../../parts/look/room.ts';
import { bubbles, dialogStyle, writingStyle } from '../../parts/look/writing.ts';

const chat = 'section:has(> [role="grid"])';
const viewer = 'section:has(> #send), section:has(> [data-editor-host])';
const line = 'article ul > div:has(> h3)';
const form = 'article form';

/** The stand-ins of Instagram: a bar, one post with its comments, the dialog of a new post, chats. */
export const look = `${roomStyle(195)} ${writingStyle} ${dialogStyle} ${faceStyle} ${iconStyle}
  [role="navigation"] {
    display: flex; align-items: center; gap: 14px; padding: 10px max(20px, 50vw - 300px); margin: 0 0 20px; background: var(--sheet); border-bottom: 1px solid var(--edge);
    --face-size: 32px;
  }
  [role="navigation"] > :last-child:not(input) { margin-inline-start: auto; }
  ${drawn('[href="/explore/"] > svg', 'dots')}
  main { max-width: 600px; margin: 0 auto 80px; }
  ${cards(`main > article, ${chat}, ${viewer}, main > form`)}
  ${primary('[role="dialog"] h1 + [role="button"], #send:not(:has(svg))')}
  [role="dialog"]:has(> article) > article { display: block; }
  header, article ul > div:not(:has(h3)) { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
  header { padding: 0 0 12px; border-bottom: 1px solid var(--edge); --face-size: 36px; }
  a[data-initials]:has(> span) { display: inline-flex; align-items: center; gap: 10px; }
  article ul { padding: 12px 0; display: grid; gap: 10px; }
  article ul h1 { font-weight: 400; font-size: 16px; }
  ${line} { display: grid; grid-template-columns: auto 1fr auto; column-gap: 10px; }
  ${line} > a { grid-area: 1 / 1 / 4 / 2; --face-size: 32px; }
  ${line} > h3 { grid-area: 1 / 2; } ${line} > [dir="auto"] { grid-area: 2 / 2; }
  ${line} > button { grid-area: 3 / 2; justify-self: start; margin-inline-start: -10px; min-height: 26px; font-size: 13px; }
  ${line} > [role="button"] { grid-area: 1 / 3 / 3 / 4; }
  ${drawn('[role="button"] > svg', 'heart')} ${drawn('svg[aria-label="☺"]', 'smile')} ${drawn('svg[aria-label="←"]', 'back')}
  ${drawn('svg[aria-label="🎤"]', 'dots')} ${drawn('#send > svg', 'send')}
  ${form}, ${chat} > :last-child { display: grid; grid-template-columns: auto 1fr auto; align-items: center; gap: 6px; }
  ${form} textarea { height: 42px; }
  ${form} > [role="button"]:last-child { color: var(--tint); }
  article > section { padding: 10px 0 0; border-top: 1px solid var(--edge); }
  [role="dialog"] > div:has(> h1) { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; margin: 0 0 14px; }
  [role="dialog"] > div > h1 ~ [role="button"] { justify-self: end; } [role="dialog"] > div > [role="button"]:first-child { justify-self: start; }
  [role="dialog"] > div > [data-editor-host] :is([contenteditable], textarea) { min-height: 130px; border-radius: 12px; font-size: 17px; }
  [role="dialog"] > div > [data-editor-host] + div { display: flex; align-items: center; gap: 6px; padding: 8px 0; color: var(--faint); font-size: 13px; }
  [role="dialog"] > div > [data-editor-host] + div > span { margin-inline-start: auto; }
  #place { width: 100%; }
  [role="dialog"]:has(> div > h3) { text-align: center; }
  ${chat} > :first-child { padding: 0 0 12px; border-bottom: 1px solid var(--edge); }
  [role="grid"] { display: grid; align-content: end; gap: 8px; min-height: 240px; padding: 12px 0; }
  body > ${chat} { position: fixed; inset-inline-end: 20px; bottom: 0; width: 360px; margin: 0; border-end-start-radius: 0; border-end-end-radius: 0; box-shadow: 0 4px 24px rgb(0 0 0 / 0.16); }
  ${bubbles('[role="row"]:not(:has(> a)) > [dir="auto"]', '[role="row"]:has(> a) > [dir="auto"]')}
  [role="row"]:has(> a) { display: grid; grid-template-columns: auto 1fr; align-items: end; gap: 8px; --face-size: 28px; }
  [role="row"] > [role="alert"] { text-align: end; }
  :is(${viewer}) { display: grid; grid-template-columns: 1fr auto auto; align-items: center; gap: 14px 8px; }
  :is(${viewer}) > a { grid-column: 1 / -1; }
  body > [role="alert"] { position: fixed; bottom: 20px; inset-inline: 0; margin: auto; width: fit-content; padding: 10px 18px; border-radius: 999px; background: var(--ink); color: var(--ground); }
`;
