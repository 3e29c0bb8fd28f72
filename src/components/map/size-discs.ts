/** Sizes of discs in the drawing of all rows. */
const whole = new WeakMap<Element, number>();

/** Indexes of the rows of a disc. */
const rowsOf = (disc: SVGElement) =>
  (disc.dataset.rows ?? '').split(',').map((row) => row.split(' ').map(Number));

/**
 * Discs by the number of rows that a filter leaves, the largest as large as without it.
 * @param isEnough true if marks are large enough to be shown instead
 * @returns true if the discs are shown
 */
export function sizeDiscs(
  layer: Element,
  fits: (row: readonly number[]) => boolean,
  isEnough: boolean,
): boolean {
  layer.toggleAttribute('hidden', isEnough);
  const discs = [...layer.querySelectorAll<SVGElement>('circle')].map((disc) => {
    const radius = whole.get(disc) ?? Number(disc.getAttribute('r'));
    whole.set(disc, radius);
    const rows = rowsOf(disc);
    const left = rows.filter(fits).length;
    // The area shows the number.
    return { disc, radius, left, size: radius * Math.sqrt(left / rows.length) };
  });
  const widest = (sizes: readonly number[]) => Math.max(0, ...sizes);
  const all = widest(discs.map(({ radius }) => radius));
  const seen = widest(discs.map(({ size }) => size));
  for (const { disc, size, left } of discs) {
    disc.toggleAttribute('hidden', left === 0);
    if (left > 0) disc.setAttribute('r', ((size * all) / seen).toFixed(1));
  }
  return !isEnough;
}
