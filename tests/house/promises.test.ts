import { describe, expect, it } from 'vitest';
import { gateScript, manifest } from '#manifest.ts';
import { all, shipped } from './sources.ts';

const filesWith = (pattern: RegExp): readonly string[] =>
  shipped.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('promises that show in the source', () => {
  it('nothing that ships can make a request', () => {
    expect(filesWith(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/)).toEqual(
      [],
    );
  });

  it('page text never becomes HTML or code', () => {
    expect(
      filesWith(
        /\.(innerHTML|outerHTML|insertAdjacentHTML)\b|dangerouslySetInnerHTML|\beval\(|new Function\(/,
      ),
    ).toEqual([]);
  });

  it('no click or key of the page is ever cancelled outside our own layer', () => {
    const cancelling = filesWith(/\.preventDefault\(\)|stopImmediatePropagation\(\)/);
    expect(
      cancelling.filter((file) => !/^src\/(nudge|popup|ui)\/|^src\/surfaces\/editors\//.test(file)),
    ).toEqual([]);
  });

  it('no test is skipped, focused, retried or waits by the clock', () => {
    const lazy =
      /\b(it|test|describe)\.(skip|only|todo)\b|\bretry:|waitForTimeout|\bsleep\(|new Promise\(\(?\w+\)? => setTimeout/;
    expect(
      all
        .filter(
          ({ file, text }) =>
            file.startsWith('tests/') && file !== 'tests/house/promises.test.ts' && lazy.test(text),
        )
        .map(({ file }) => file),
    ).toEqual([]);
  });
});

describe('what the extension asks for', () => {
  it.each(['chrome', 'firefox'])('stays as small as it is in %s', (browser) => {
    expect({ ...manifest({ browser }), gateScript }).toMatchSnapshot();
  });
});
