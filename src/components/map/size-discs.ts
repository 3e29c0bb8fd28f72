/** Sizes of discs in the drawing of all rows. */
const whole = new WeakMap<Element, number>();

/** Indexes of the rows of a disc. */
const rowsOf = (disc: SVGElement) =>
  (disc.dataset.rows ?? '').split(',').map((row) => row.split(' ').map(Number));

/**
 * Size discs by the number of rows that a filter leaves, at the scale of the drawing of all rows.
 * @param isEnough true if marks are large enough to be shown instead
 * @returns true if the discs are shown
 */
export function sizeDiscs(
  layer: Element,
  fits: (row: readonly number[]) => boolean,
  isEnough: boolean,
): boolean {
  layer.toggleAttribute('hidden', isEnough);
  for (const disc of layer.querySelectorAll<SVGElement>('circle')) {
    const radius = whole.get(disc) ?? Number(disc.getAttribute('r'));
    whole.set(disc, radius);
    const rows = rowsOf(disc);
    const left = rows.filter(fits).length;
    disc.toggleAttribute('hidden', left === 0);
    // The area shows the number.
    disc.setAttribute('r', (radius * Math.sqrt(left / rows.length)).toFixed(1));
  }
  return !isEnough;
}
