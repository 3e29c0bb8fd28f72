import type { Page } from 'playwright-core';

/**
 * Outlines of links and controls that the edge of something cuts off: of a list that scrolls, of a frame that
 * hides what leaves it. The first three in each are asked, which stand at its upper and its left edge.
 */
export function cutOutlines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cutsOff = (element: Element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      return clipPath === 'none' && (overflowX !== 'visible' || overflowY !== 'visible');
    };
    const frames = [...document.querySelectorAll<HTMLElement>('main *, .mast *')].filter(
      (element) =>
        !(element instanceof SVGElement) && element.checkVisibility() && cutsOff(element),
    );
    return frames.flatMap((frame) => {
      frame.scrollTo(0, 0);
      const inside = frame.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=hidden]), select, summary',
      );
      return [...inside]
        .filter((place) => place.checkVisibility())
        .slice(0, 3)
        .flatMap((place) => {
          place.focus({ preventScroll: true });
          if (!place.matches(':focus-visible')) return [];
          const { outlineOffset, outlineWidth } = getComputedStyle(place);
          const beyond = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
          const [box, edge] = [place.getClientRects()[0], frame.getBoundingClientRect()];
          if (!box) return [];
          const left = box.left - beyond - (edge.left + frame.clientLeft);
          const top = box.top - beyond - (edge.top + frame.clientTop);
          if (left > -0.6 && top > -0.6) return [];
          const words = place.textContent?.trim().slice(0, 30) ?? '';
          return [
            `"${words}" in ${frame.localName}.${frame.className}: ${left} left, ${top} above`,
          ];
        });
    });
  });
}
