import { faceStyle } from '../../parts/look/faces.ts';
import { drawn, iconStyle } from '../../parts/look/icons.ts';
import { cards, primary, roomStyle } from '../../parts/look/room.ts';
import { bubbles, dialogStyle, writingStyle } from '../../parts/look/writing.ts';

const composer = 'div:has(> [data-testid="toolBar"])';
const panel = '[data-testid="dm-conversation-panel"], [data-testid="DMDrawer"]';
const list = '[data-testid="dm-message-list"]';

/** The stand-ins of X: a bar, a column of cards, a composer with its tools below the words. */
export const look = `${roomStyle(60)} ${writingStyle} ${dialogStyle} ${faceStyle} ${iconStyle}
  #react-root { display: grid; grid-template-columns: 1fr minmax(0, 340px) minmax(0, 260px) 1fr; gap: 20px 0; }
  #react-root::before { content: ""; grid-area: 1 / 1 / 2 / -1; background: var(--sheet); border-bottom: 1px solid var(--edge); }
  [role="banner"] { grid-area: 1 / 2; display: flex; align-items: center; gap: 12px; padding: 10px 0; }
  form[role="search"] { grid-area: 1 / 3; display: flex; align-items: center; justify-content: end; gap: 8px; }
  form[role="search"] > * { width: 126px; }
  [role="main"] { grid-area: 2 / 2 / 3 / 4; }
  [data-testid="SideNav_NewTweet_Button"] { padding: 5px 14px; border-radius: 999px; color: var(--tint); background: var(--soft); font-size: 14px; }
  ${cards(`[data-testid="primaryColumn"] article, [data-testid="primaryColumn"] ${composer}, ${panel}`)}
  ${primary('[data-testid^="tweetButton"], [data-testid$="omposerSendButton"], [data-testid="dm-composer-send-button"]')}
  article { display: grid; grid-template-columns: auto 1fr; column-gap: 8px; row-gap: 6px; outline: 0; }
  [data-testid="User-Name"] { position: relative; display: flex; flex-wrap: wrap; align-items: center; column-gap: 6px; min-height: 40px; padding-inline-start: 50px; }
  [data-testid="User-Name"]::before { position: absolute; inset-inline-start: 0; top: 0; --face-size: 40px; }
  [data-testid="User-Name"] a[tabindex] { color: var(--faint); font-weight: 400; }
  article > a:has(time) { grid-area: 1 / 2; align-self: center; }
  [data-testid="tweetText"] { grid-column: 1 / -1; padding-inline-start: 50px; font-size: 16px; }
  article > [role="group"] { grid-column: 1 / -1; padding-inline-start: 40px; display: flex; gap: 24px; }
  ${drawn('[data-testid="reply"] > svg', 'bubble')} ${drawn('[data-testid="like"] > svg', 'heart')}
  ${drawn('[data-testid$="SendButton"] > svg, [data-testid="dm-composer-send-button"] > svg', 'send')}
  ${composer} { display: grid; grid-template-columns: 1fr auto; align-items: center; row-gap: 8px; }
  ${composer} > :first-child { grid-column: 1 / -1; display: grid; gap: 8px; }
  ${composer} :is([contenteditable="true"], textarea) { min-height: 72px; padding: 10px 14px; border-radius: 12px; font-size: 17px; }
  [data-testid="toolBar"] { position: relative; display: flex; gap: 4px; color: var(--tint); }
  [data-testid="toolBar"] > button { color: inherit; }
  [data-testid="toolBar"] > [role="progressbar"] { width: 20px; height: 20px; margin-inline-start: auto; align-self: center; border: 3px solid var(--edge); border-radius: 50%; }
  [role="listbox"] { position: absolute; z-index: 3; width: 240px; padding: 10px 14px; border-radius: 12px; background: var(--sheet); box-shadow: 0 6px 24px #0003; }
  [data-testid="attachments"] { grid-column: 1 / -1; padding: 10px 14px; border-radius: 12px; background: var(--soft); font-size: 14px; }
  [role="dialog"] > [data-testid="app-bar-close"] { float: inline-start; font-size: 18px; }
  [role="dialog"] > h2 { margin: 4px 44px 16px; }
  [role="dialog"] > article, [role="dialog"] > [role="link"] { padding: 12px 14px; margin: 0 0 14px; border: 1px solid var(--edge); border-radius: 12px; }
  [role="dialog"] > [role="link"] { margin: 14px 0 0; }
  #layers > [role="alert"] {
    position: fixed; z-index: 6; bottom: 20px; inset-inline: 0; margin: auto; width: fit-content; display: flex; gap: 14px; padding: 10px 18px;
    border-radius: 999px; background: var(--ink); color: var(--ground);
  }
  .tall { height: 6000px; }
  :is(${panel}) { display: grid; grid-template-columns: 1fr auto; gap: 10px; align-items: end; }
  :is(${panel}) > :is(${list}, [data-testid$="eader"]) { grid-column: 1 / -1; }
  :is([data-testid="dm-conversation-header"], [data-testid="conversationHeader"]) { display: flex; align-items: center; gap: 10px; padding: 0 0 12px; border-bottom: 1px solid var(--edge); }
  ${list} { display: grid; gap: 8px; align-content: end; min-height: 220px; padding: 8px 0; }
  ${bubbles(
    '[data-dm-message-row].justify-end, [data-testid="messageEntry"]',
    '[data-dm-message-row].justify-start',
  )}
  [data-testid^="message-text"] { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 10px; }
  [data-testid^="message-text"] > :last-child { font-size: 12px; opacity: 0.75; }
  [data-send-status="failed"] { outline: 2px dashed var(--faint); }
`;
