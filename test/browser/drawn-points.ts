import type { Page } from "playwright-core";

/** How many points of a canvas have exactly this colour: red, green and blue. */
export function pointsOf(page: Page, canvas: string, colour: readonly number[]): Promise<number> {
  return page.evaluate(
    ([selector, [r, g, b]]) => {
      const drawn = document.querySelector(selector) as HTMLCanvasElement;
      const context = drawn.getContext("2d") as CanvasRenderingContext2D;
      const { data } = context.getImageData(0, 0, drawn.width, drawn.height);
      let found = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === r && data[at + 1] === g && data[at + 2] === b && data[at + 3] === 255) found += 1;
      return found;
    },
    [canvas, colour] as const,
  );
}
