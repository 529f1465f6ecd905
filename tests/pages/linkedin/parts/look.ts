import { faceStyle } from '../../parts/look/faces.ts';
import { iconStyle } from '../../parts/look/icons.ts';
import { cards, primary, roomStyle } from '../../parts/look/room.ts';
import { bubbles, dialogStyle, writingStyle } from '../../parts/look/writing.ts';

const card =
  '[role="listitem"], [data-view-name="feed-full-update"], [id^="expanded"], .feed-shared-update-v2';
const bubble = '.msg-overlay-conversation-bubble';
const talk = `.msg-convo-wrapper, ${bubble}, [role="dialog"]:has(> .msg-form)`;
const row = '[id^="replaceableComment"], .comments-comment-entity';
const theirs = '.msg-s-event-listitem--other';

/** The stand-ins of LinkedIn: a bar, a column of cards between two narrow ones, dialogs, conversations. */
export const look = `${roomStyle(155)} ${writingStyle} ${dialogStyle} ${faceStyle} ${iconStyle}
  body { margin: 0 0 500px; } #interop-outlet { height: 0; }
  header:not(main *) { display: flex; gap: 10px; align-items: center; padding: 10px max(20px, 50vw - 300px); margin: 0 0 20px; background: var(--sheet); border-bottom: 1px solid var(--edge); }
  header [role="search"] { display: flex; gap: 10px; margin-inline-end: auto; }
  header :is(input, [contenteditable="true"], textarea) { width: 120px; min-height: 34px; height: 34px; padding: 6px 14px; border-radius: 999px; background: var(--soft); border-color: transparent; font-size: 14px; line-height: 20px; overflow: hidden; }
  .global-nav { position: absolute; inset-inline-start: 20px; top: 11px; --face-size: 32px; }
  main { display: grid; grid-template-columns: minmax(0, 600px); justify-content: center; gap: 20px; padding: 0 16px; }
  main:has(> aside) { grid-template-columns: minmax(70px, 150px) minmax(0, 600px) minmax(70px, 150px); }
  @media (max-width: 500px) { main:has(> aside) { grid-template-columns: minmax(0, 600px); } aside { display: none; } }
  aside > a { display: grid; justify-items: center; gap: 8px; padding: 14px 8px; text-align: center; font-size: 14px; background: var(--sheet); border: 1px solid var(--edge); border-radius: 14px; --face-size: 44px; }
  [data-act="next"] { justify-self: end; } [data-test-article-editor-content-textbox] [contenteditable="true"] { min-height: 200px; border-color: transparent; }
  iframe { width: 100%; border: 0; }
  ${cards(`${card}, .msg-convo-wrapper, ${bubble}, main > section, main > div > section, main > div > div:has(> [id^="replaceableComment"]), main > ul, main > div:has(> #custom-message, textarea), main > [data-test-article-editor-content-textbox], div:has(> [id^="commentButtonSection"]):not(:is(${card}) *, dialog *)`)}
  ${primary('[data-act="post"], [data-act="send"], [data-act="next"], [class*="submit-button"], [id^="commentButtonSection"] button, [data-view-name$="-post"], .msg-form__send-button')}
  #start-post { padding: 14px 20px; margin: 0 0 14px; border: 1px solid var(--edge); border-radius: 999px; background: var(--sheet); color: var(--faint); font-size: 16px; cursor: pointer; }
  #add-note { margin: 0 0 14px; color: var(--tint); border: 1px solid currentColor; }
  :is(${card}) > h2, .visually-hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  :is(${card}) > h2 + p, .update-components-header { padding: 0 0 10px; margin: 0 0 12px; border-bottom: 1px solid var(--edge); color: var(--faint); font-size: 13px; }
  [data-view-name="feed-actor-image"] { float: inline-start; margin-inline-end: 10px; --face-size: 44px; }
  :is(${card}) > a { display: block; min-height: 0; } :is(${card}) > a > p + p, :is(${row}) a > :is(p, span) + * { color: var(--faint); font-size: 13px; font-weight: 400; }
  [data-view-name="feed-actor-image"] ~ [componentkey^="feed-commentary"], [data-view-name="feed-actor-image"] + a + div { clear: both; padding: 10px 0 8px; font-size: 16px; }
  .update-components-actor { display: flex; align-items: center; gap: 10px; --face-size: 44px; } .feed-shared-update-v2__description { padding: 10px 0; font-size: 16px; }
  [data-testid^="ReactionFacepile"] { color: var(--faint); font-size: 13px; font-weight: 400; } [data-testid^="ReactionFacepile"]::before { content: "● "; color: var(--tint); }
  :is(${row}) { margin: 0; padding: 12px 0 4px; padding-inline-start: 42px; position: relative; }
  :is(${row})::before, :is(${row}) > div[data-initials]::before { position: absolute; inset-inline-start: 0; top: 12px; --face-size: 32px; }
  :is(${row}) > div:first-child { display: flex; align-items: start; } :is(${row}) > div:first-child > button { margin-inline-start: auto; }
  :is(${row}) a { display: inline-flex; gap: 6px; align-items: baseline; } :is(${row}) > [data-testid] { display: block; }
  :is(${row}) > button { min-height: 26px; margin-inline-start: -10px; font-size: 13px; } :is(${row}) > [data-act="edit"] { margin-inline-start: 0; }
  .comments-comment-box__form, [data-display-contents] { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; padding: 10px 0 4px; }
  .comments-comment-box__form > [data-editor-host], [data-display-contents] > div { flex: 1; min-width: 0; }
  .comments-comment-box__submit-button--cr, [id^="commentButtonSection"] { margin-inline-start: auto; } [id^="commentButtonSection"] { display: flex; justify-content: end; }
  [aria-haspopup="true"] { --face-size: 28px; padding: 0; }
  dialog > [data-sdui-screen], .share-box-v2__modal, [role="dialog"]:has(> [data-act="post"]):not(.share-box-v2__modal) { display: grid; grid-template-columns: auto 1fr auto; align-items: center; gap: 10px 4px; }
  :is(dialog > [data-sdui-screen], .share-box-v2__modal, [role="dialog"]) > :is([data-testid], [data-editor-host], .share-creation-state__text-editor, h2) { grid-column: 1 / -1; }
  .share-box-v2__modal > h2 { grid-row: 1; } .share-box-v2__modal > [data-act="close"] { grid-area: 1 / 1; justify-self: start; }
  :is(dialog, .share-box-v2__modal, [role="dialog"]:has(> [data-act="post"])) [contenteditable="true"] { min-height: 140px; border-radius: 12px; font-size: 17px; }
  dialog [data-sdui-screen] > :first-child { grid-column: 1 / -1; justify-self: end; } :is(dialog, [role="dialog"]) [data-act="post"] { grid-column: -2; justify-self: end; }
  [href="#scheduled"] { color: var(--faint); font-size: 14px; } [href="#scheduled"]::before { content: "◷"; font-size: 18px; }
  [role="dialog"]:has(> div > textarea) > :last-child, main > div:has(> div > textarea) > :last-child { float: inline-end; } #custom-message { height: 120px; border-radius: 12px; margin: 8px 0 12px; } [data-scrolls] #custom-message { height: 420px; }
  ${bubble} { position: fixed; inset-inline-end: 20px; bottom: 0; width: 320px; margin: 0; border-end-start-radius: 0; border-end-end-radius: 0; box-shadow: 0 4px 24px rgb(0 0 0 / 0.16); }
  :is(${talk}) > div:first-child { display: grid; grid-template-columns: auto 1fr; column-gap: 10px; align-items: center; padding: 0 0 10px; margin: 0 0 12px; border-bottom: 1px solid var(--edge); }
  :is(${talk}) > div:first-child::before { grid-row: 1 / 4; } :is(${talk}) > div:first-child > * { grid-column: 2; text-align: start; } .msg-thread__link-to-profile, .msg-s-profile-card { color: var(--faint); font-size: 13px; font-weight: 400; }
  .msg-s-message-list-content { display: grid; gap: 8px; align-content: end; min-height: 120px; } .msg-convo-wrapper .msg-s-message-list-content { min-height: 240px; }
  ${bubbles(`.msg-s-event-listitem:not(${theirs})`, theirs)}
  .msg-s-message-group__name { font-size: 12px; font-weight: 600; margin-inline-end: 8px; } .msg-s-event-listitem time { color: inherit; font-size: 12px; opacity: 0.75; }
  .msg-form { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; padding: 12px 0 0; } .msg-form > [data-editor-host] { flex: 1 1 100%; } .msg-form > button:first-of-type { margin-inline-start: auto; } [name="subject"] { width: 100%; }
  main > ul h3 { display: flex; align-items: center; gap: 10px; } body > [role="alert"] { position: fixed; z-index: 6; bottom: 20px; inset-inline: 0; margin: auto; width: fit-content; padding: 10px 18px; border-radius: 999px; background: var(--ink); color: var(--ground); }
`;
