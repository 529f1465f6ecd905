import type { Page } from 'puppeteer-core';

/** The colour of a mark's line, as drawn. */
const line = [184, 122, 30] as const;

/** How many pixels of the window have the colour of a mark's line: what is really drawn, whoever draws it. */
export async function markedPixels(page: Page): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  const count = async (data: string, [red, green, blue]: typeof line, nearly: number): Promise<number> => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const dots = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
    let found = 0;
    const off = (dot: number | undefined, wanted: number) => Math.abs((dot ?? 0) - wanted);
    for (let at = 0; at < dots.length; at += 4) {
      const apart = off(dots[at], red) + off(dots[at + 1], green) + off(dots[at + 2], blue);
      if (apart < nearly) found++;
    }
    return found;
  };
  return page.evaluate(count, picture, line, 40);
}
