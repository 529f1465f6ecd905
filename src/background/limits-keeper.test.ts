import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SiteId } from '#sites.ts';
import { limited } from '#storage/items.ts';
import { keepLimits } from './limits-keeper.ts';
import { createQueue } from './queue.ts';

beforeEach(() => fakeBrowser.reset());

/** As a page of `site` says it. */
function tell(site: SiteId, isLimited: boolean, report: string): Promise<unknown> {
  const from = { id: fakeBrowser.runtime.id, url: 'https://www.linkedin.com/feed/', tab: { id: 1 } };
  return (fakeBrowser.runtime.onMessage.trigger as (...all: unknown[]) => Promise<unknown>)(
    { name: 'limited', data: { site, limited: isLimited, report } },
    from,
    () => undefined,
  );
}

describe('the limited state', () => {
  it('is kept for each site until its boxes are understood again', async () => {
    keepLimits(createQueue());
    await tell('linkedin', true, 'linkedin\ndiv[role=textbox]');
    await tell('x', true, 'x\ndiv');
    await expect.poll(() => limited.get()).toEqual({ linkedin: 'linkedin\ndiv[role=textbox]', x: 'x\ndiv' });
    await tell('linkedin', false, '');
    await expect.poll(() => limited.get()).toEqual({ x: 'x\ndiv' });
  });
});
