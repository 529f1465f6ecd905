import { disguise } from '../../parts/disguise.ts';
import { make } from '../../parts/element.ts';
import { later, ready, setting } from '../../parts/outcome.ts';
import { stranger } from '../../parts/strangers.ts';
import { chat } from './chat.ts';
import { postDialog } from './fields.ts';
import { author, frame, pictureButton, postText, unit, writer } from './site.ts';
import { thread } from './thread.ts';

/**
 * A wall of posts, of the feed or of a group. `open=post` opens the dialog for a post, `open=dialog` shows the first post with
 * its comments in a dialog, `chat=on` a chat pop-up. With `recycle=unit`, scrolling gives the node of the first post, its box and
 * all, to another one. With `twoSteps`, settings come between writing and posting.
 */
export function wall(placeholder: string, twoSteps = false): void {
  const main = frame();
  const inDialog = setting('open') === 'dialog';
  const launcher = make('div', { role: 'button', tabindex: '0', id: 'launcher' }, placeholder);
  const first: HTMLElement = unit(0, author, postText, ...(inDialog ? [] : [thread(() => first)]));
  const feed = make('div', {}, first, unit(1, 'Ann Poe', 'A post further down.'));
  main.append(launcher, feed, stranger() ?? '');

  const open = () => {
    const dialog = postDialog({
      placeholder,
      twoSteps,
      onPublished: (text) => {
        const fresh = unit(9, writer, text);
        disguise(fresh);
        feed.prepend(fresh);
      },
    });
    disguise(dialog);
    document.body.append(dialog);
  };
  launcher.addEventListener('click', () => later(open, 200));
  if (inDialog) {
    const dialog = make('div', { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'post-title' });
    const copy: HTMLElement = unit(
      0,
      author,
      postText,
      thread(() => dialog),
    );
    // In the dialog the post is no feed unit.
    dialog.append(make('h2', { id: 'post-title' }, author), pictureButton('×'), ...copy.children);
    document.body.append(dialog);
  }
  if (setting('chat') === 'on') {
    document.body.append(chat(make('div', { tabindex: '-1', class: 'popup' })));
  }
  if (setting('recycle') === 'unit') {
    const give = () => {
      for (const [selector, words] of [
        ['[data-ad-rendering-role="profile_name"] span', 'Bo Moe'],
        ['[data-ad-rendering-role="story_message"] span', 'Rain again.'],
      ] as const)
        first.querySelector(selector)?.replaceChildren(words);
      for (const form of first.querySelectorAll('form')) form.dispatchEvent(new Event('recycled'));
    };
    feed.style.minHeight = '300vh';
    addEventListener('scroll', give, { once: true });
  }
  disguise(document.body);
  if (setting('open') === 'post') {
    later(() => {
      open();
      ready();
    }, 200);
  } else ready();
}
