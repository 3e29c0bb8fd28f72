// Marks that a filter leaves: larger where there is room, and around the middle of their region.

/** Grid positions, as shares of the width and height of a shape. */
const steps = Array.from({ length: 11 }, (_, step) => (step + 0.5) / 11);

/** Size of marks that have room, and the largest group of them, in units of the drawing. */
const [fullMark, fullGroup] = [0.8, 20];

/** Middles of regions, in units of the wide drawing. */
const middles = new Map<string, DOMPoint | undefined>();

type MiddleOf = (id: string) => DOMPoint | undefined;

/** Point of a shape nearest to the middle of its land, which may be in a bay. */
function findMiddle(shape: SVGPathElement): DOMPoint | undefined {
  const { x, y, width, height } = shape.getBBox();
  const inside = steps
    .flatMap((right) => steps.map((down) => new DOMPoint(x + right * width, y + down * height)))
    .filter((point) => shape.isPointInFill(point));
  const mean = (axis: 'x' | 'y') =>
    inside.reduce((sum, point) => sum + point[axis], 0) / inside.length;
  const [left, top] = [mean('x'), mean('y')];
  const far = (point: DOMPoint) => Math.hypot(point.x - left, point.y - top);
  return inside.sort((a, b) => far(a) - far(b))[0];
}

/** Middles of the regions of a drawing: their shapes are those of the wide one, moved. */
export function middlesIn(layer: SVGElement): MiddleOf {
  const land = layer.parentElement?.querySelector<SVGGElement>('[data-land]');
  const moved = land?.transform.baseVal.consolidate()?.matrix;
  return (id) => {
    const shape = document.querySelector<SVGPathElement>(`#s-${id}`);
    if (!shape || !land?.querySelector(`[data-region="${id}"]`)) return undefined;
    if (!middles.has(id)) middles.set(id, findMiddle(shape));
    const middle = middles.get(id);
    return moved && middle ? middle.matrixTransform(moved) : middle;
  };
}

/** Size of the marks of a drawing. */
export function sizeOf(groups: readonly (readonly Element[])[]): number {
  const mark = groups[0]?.[0];
  return mark ? placeOf(mark).scale : fullMark;
}

/** Factor by which the marks that are left can be larger than all marks could be. */
export function roomFor(groups: readonly (readonly Element[])[]): number {
  const places = groups.map((marks) => marks.map(placeOf));
  const scale = sizeOf(groups);
  const widest = Math.max(
    1,
    ...places.map((own) => {
      const [xs, ys] = [own.map(({ x }) => x), own.map(({ y }) => y)];
      return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    }),
  );
  return Math.max(1, Math.min(fullMark / scale, fullGroup / widest));
}

/** Place and size of a mark. */
function placeOf(mark: Element) {
  const [x = 0, y = 0, scale = 1] = (mark.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(
    Number,
  );
  return { x, y, scale };
}

export function leftIn(group: Element): Element[] {
  return [...group.children].filter((mark) => !mark.hasAttribute('hidden'));
}

/**
 * Move the marks that are left around the middle of their region: at the rim of a group, they could be beyond its
 * border.
 */
export function moveMarks(group: SVGElement, middleOf: MiddleOf, factor: number): void {
  const left = leftIn(group);
  group.removeAttribute('transform');
  const isWhole = left.length === group.children.length && factor === 1;
  if (left.length === 0 || isWhole) return;
  // Finding a middle is slow: no map waits for it before a first choice.
  const middle = middleOf(group.dataset.group ?? '');
  if (!middle) return;
  const places = left.map(placeOf);
  const mean = (axis: 'x' | 'y') =>
    places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  const [x, y] = [middle.x - factor * mean('x'), middle.y - factor * mean('y')];
  group.setAttribute('transform', `matrix(${factor} 0 0 ${factor} ${x} ${y})`);
}
