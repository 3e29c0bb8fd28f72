/** Half of what a finger covers, in pixels: targets are 24 wide. */
const reach = 12;

/** Regions with symbols, and those too small for a finger. */
const isSmall = (link: Element, { width, height }: DOMRect) =>
  link.closest('.spots') !== null || Math.min(width, height) < 2 * reach;

/**
 * What a finger means: the nearest of the symbols and small regions that it covers, whichever is drawn on top,
 * otherwise what is below it.
 */
export function aimedAt(
  map: Element,
  hit: SVGAElement | null,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): SVGAElement | null {
  if (hit?.closest('[data-clusters]')) return hit;
  const near = [...map.querySelectorAll<SVGAElement>('a[data-region]')]
    .map((link) => ({ link, box: link.getBoundingClientRect() }))
    .filter(({ link, box }) => box.width > 0 && isSmall(link, box))
    .map(({ link, box }) => ({
      link,
      far: Math.hypot(box.x + box.width / 2 - clientX, box.y + box.height / 2 - clientY),
    }))
    .filter(({ far }) => far <= reach);
  return near.toSorted((a, b) => a.far - b.far)[0]?.link ?? hit;
}
