// Names of the regions that lead a filtered map.

/** Size of names, and space between a name and the marks of its region. */
const [nameSize, nameGap] = [13, 3];
/** Part of a name that can lie over other marks and names. */
const maxCovered = 0.04;

/** Regions with most matching entries, four at most; of a larger tie, none. */
export function leadersOf(counts: ReadonlyMap<string, number>): string[] {
  const ranked = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const next = ranked[4]?.[1] ?? 0;
  return ranked.slice(0, 4).flatMap(([id, count]) => (count > next ? [id] : []));
}

/** Area of something drawn, in the units of its layer. */
function areaOf(part: SVGGraphicsElement): DOMRect {
  const { x, y, width, height } = part.getBBox();
  const { a = 1, e = 0, f = 0 } = part.transform.baseVal.consolidate()?.matrix ?? {};
  return new DOMRect(a * x + e, a * y + f, a * width, a * height);
}

/** Area that two have in common. */
function sharedArea(a: DOMRect, b: DOMRect): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, across) * Math.max(0, down);
}

/**
 * Name of a region: below its marks, above, or beside them, where it covers least of other marks and names; in its
 * middle if no mark is left. It is left out where it would cover too much.
 */
export function writeName(layer: Element, id: string, middle: DOMPoint, name: string) {
  const groups = [...layer.querySelectorAll<SVGGElement>('[data-group]')];
  const taken = [...groups, ...layer.querySelectorAll('text')]
    .map(areaOf)
    .filter(({ width }) => width > 0);
  const own = groups.find(({ dataset }) => dataset.group === id);
  const marks = own && own.getBBox().width > 0 ? areaOf(own) : undefined;
  const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  label.setAttribute('class', 'halo');
  label.setAttribute('font-size', String(nameSize));
  label.append(name);
  layer.append(label);
  const { width, height } = label.getBBox();
  const { left, right, top, bottom } =
    marks ?? new DOMRect(middle.x, middle.y - height / 2, 0, -nameGap);
  const [centred, level] = [(left + right - width) / 2, (top + bottom - height) / 2];
  const places = [
    [centred, bottom + nameGap],
    [centred, top - nameGap - height],
    [right + nameGap, level],
    [left - nameGap - width, level],
  ].map(([x = 0, y = 0]) => {
    const place = new DOMRect(x, y, width, height);
    const covered = taken.reduce((sum, other) => sum + sharedArea(place, other), 0);
    return { x, y, covered };
  });
  const [best] = places.toSorted((a, b) => a.covered - b.covered);
  if (!best || best.covered > maxCovered * width * height) {
    label.remove();
    return;
  }
  label.setAttribute('x', String(best.x));
  label.setAttribute('y', String(best.y - label.getBBox().y));
}
