import { beforeEach, describe, expect, it } from 'vitest';
import { newAlerts, rowsThatShow, shows } from './shown.ts';

const show = (html: string) => {
  document.body.innerHTML = html;
};

beforeEach(() => show(''));

describe('text on the page', () => {
  it.each([
    ['<p>Five years <img alt="🥖"> of bread</p>', 'Five years 🥖 of bread'],
    ['<p>Five   years</p><p>of bread</p>', 'Five years\n\nof bread'],
    [`<p>${'a long story '.repeat(10)}… See more</p>`, 'a long story '.repeat(40)],
  ])('is seen though the site draws it its own way: %s', (html, text) => {
    show(html);
    expect(shows(document.body, text)).toBe(true);
  });

  it.each([
    ['<p>Five years</p>', 'Six years'],
    ['<p>Five years</p>', ''],
    ['<p>Five years</p>', '🥖'],
  ])('is not seen where it is not: %s %s', (html, text) => {
    show(html);
    expect(shows(document.body, text)).toBe(false);
  });

  it('is counted by rows, the own ones only', () => {
    show('<ul><li>me: thanks</li><li>tom: thanks</li><li>me: hello</li></ul>');
    const own = (row: Element) => (row.textContent ?? '').startsWith('me');
    expect(rowsThatShow(document, 'li', 'thanks', own)).toHaveLength(1);
  });
});

describe('alerts', () => {
  it('are new when they come, or when their words change', () => {
    show('<div role="alert">Old</div>');
    const fresh = newAlerts(document);
    expect(fresh()).toEqual([]);
    const old = document.querySelector('[role="alert"]');
    if (old) old.textContent = 'Your post was sent';
    document.body.insertAdjacentHTML('beforeend', '<div role="alert">Another</div><div role="alert"> </div>');
    expect(fresh().map((alert) => alert.textContent)).toEqual(['Your post was sent', 'Another']);
  });

  it('counts again when it says the same of another post', () => {
    show('<div role="alert">Your post was sent. <a href="/me/status/1">View</a></div>');
    const fresh = newAlerts(document);
    expect(fresh()).toEqual([]);
    document.querySelector('a')?.setAttribute('href', '/me/status/2');
    expect(fresh()).toHaveLength(1);
  });
});
