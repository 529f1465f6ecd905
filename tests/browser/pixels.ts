import type { Page } from 'puppeteer-core';

/** The colour of a mark's line, as drawn. */
const line = [184, 122, 30] as const;

/** Red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];

/** A colour as the tokens have it, such as `#fffdf9`. */
export function colourOf(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] =
    hex.match(/[\da-f]{2}/g)?.map((part) => Number.parseInt(part, 16)) ?? [];
  return [red, green, blue];
}

/** How many pixels of the window have the colour of a mark's line: what is really drawn, whoever draws it. */
export const markedPixels = (page: Page): Promise<number> => pixelsOf(page, line, 40);

/** How many pixels of the window have this colour; red, green and blue may be off by less than `nearly` in all. */
export async function pixelsOf(page: Page, colour: Colour, nearly: number): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  const count = async (data: string, [red, green, blue]: Colour, nearly: number): Promise<number> => {
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
  return page.evaluate(count, picture, colour, nearly);
}
