import type { Locator, Page } from 'playwright-core';

/** How somebody reaches what a page offers. */
export interface Hand {
  /** Options of the window that they have. */
  readonly window: {
    readonly viewport: { readonly width: number; readonly height: number };
    readonly hasTouch?: true;
    readonly isMobile?: true;
  };
  /** Presses what is seen there, as long as a person does. */
  press(target: Locator): Promise<void>;
  /** Points at it without following it: a finger can only touch. */
  point(target: Locator): Promise<void>;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a press meets an element: in the middle of what is seen of it, or near to that where its middle is not its own,
 * as with land around a bay.
 * @throws Error when something else lies over all of it: nobody can press it then
 */
async function placeOf(target: Locator): Promise<Place> {
  const place = await target.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const steps = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
    for (const box of element.getClientRects()) {
      const spots = steps.flatMap((down) =>
        steps.map((right) => ({ x: box.x + box.width * right, y: box.y + box.height * down })),
      );
      const own = spots.find(({ x, y }) => {
        const met = document.elementFromPoint(x, y);
        return met !== null && element.contains(met);
      });
      if (own) return own;
    }
    return undefined;
  });
  if (!place) throw new Error(`${target} is seen nowhere`);
  return place;
}

/** Milliseconds that a button is held down: what a page does meanwhile must not undo the click. */
const held = 40;

const mouse = (page: () => Page): Hand => ({
  window: { viewport: { width: 1366, height: 768 } },
  async point(target) {
    const { x, y } = await placeOf(target);
    await page().mouse.move(x, y, { steps: 2 });
  },
  async press(target) {
    await this.point(target);
    await page().mouse.down();
    await page().waitForTimeout(held);
    await page().mouse.up();
  },
});

const finger = (page: () => Page): Hand => {
  const touch = async (target: Locator) => {
    const { x, y } = await placeOf(target);
    await page().touchscreen.tap(x, y);
  };
  return {
    window: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    press: touch,
    point: touch,
  };
};

/** Who reads: with a mouse before a wide window, with a finger on a phone. */
export const hands = [
  ['a mouse', mouse],
  ['a finger', finger],
] as const;
