import { nearestTo } from '../view/nearest-to.ts';

/** Half of what a finger covers, in pixels: targets are 24 wide. */
const reach = 12;

/** Regions with symbols, and those too small for a finger; no hidden ones. */
function isSmall(link: Element): boolean {
  const { width, height } = link.getBoundingClientRect();
  if (width === 0) return false;
  return link.closest('.spots') !== null || Math.min(width, height) < 2 * reach;
}

/**
 * What a finger means: the nearest of the symbols and small regions that it covers, whichever is drawn on top,
 * otherwise what is below it.
 */
export function aimedAt(
  map: Element,
  hit: SVGAElement | null,
  point: Pick<MouseEvent, 'clientX' | 'clientY'>,
): SVGAElement | null {
  if (hit?.closest('[data-clusters]')) return hit;
  const links = [...map.querySelectorAll<SVGAElement>('a[data-region]')].filter(isSmall);
  return nearestTo(links, point, reach) ?? hit;
}
