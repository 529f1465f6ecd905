import { describe, expect, it } from 'vitest';
import { ownName } from './facebook.me.ts';

function pageWith(...data: string[]): Document {
  const doc = document.implementation.createHTMLDocument();
  for (const text of data) {
    const script = doc.createElement('script');
    script.setAttribute('data-sjs', '');
    script.type = 'application/json';
    script.textContent = text;
    doc.body.append(script);
  }
  return doc;
}

describe('who is signed in to Facebook', () => {
  it.each([
    ['deep in the start data', '{"a":[{"b":{"title":"Me Myself","snippet":"You"}}]}', 'Me Myself'],
    ['in the old form', '{"NAME":"Me Myself"}', 'Me Myself'],
    ['only near a mark', '{"title":"Jane Doe","snippet":"Friend"}', undefined],
    ['not in broken data', '{"title":"Jane Doe","snippet":"You"', undefined],
  ])('is read %s', (_where, data, name) => {
    expect(ownName(pageWith(data))).toBe(name);
  });

  it('is looked for again when more start data arrives', () => {
    const doc = pageWith('{}');
    expect(ownName(doc)).toBeUndefined();
    const script = doc.createElement('script');
    script.setAttribute('data-sjs', '');
    script.textContent = '{"title":"Me Myself","snippet":"You"}';
    doc.body.append(script);
    expect(ownName(doc)).toBe('Me Myself');
  });
});
