import { type Point, pathPoints } from './path-points.ts';
import { attribute, childrenOf, type Element, isElement } from './tree.ts';

/** A filled shape of a drawing on a page, or a line that stands for a series. */
export interface DrawnShape {
  /** Name of its colour: `c1`, `q4`, `st-ring`. */
  readonly paint: string;
  /** Pattern over the colour, or the form of a mark; '' for none. */
  texture: string;
  /** Is its inside painted, or only its line? */
  readonly filled: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Corners of an outline; undefined for boxes and circles. */
  readonly points: readonly Point[] | undefined;
}

const paintOf = (value: string | undefined) => /^var\(--([\w-]+)\)$/.exec(value ?? '')?.[1] ?? '';

function boxOf(points: readonly Point[]) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Corners by which an element is known: of its outline, or of the box around it. */
function cornersOf(element: Element): Point[] | undefined {
  const number = (name: string) => Number(attribute(element, name) ?? 0);
  switch (element.tagName) {
    case 'path':
      return pathPoints(attribute(element, 'd') ?? '');
    case 'rect':
      return [
        { x: number('x'), y: number('y') },
        { x: number('x') + number('width'), y: number('y') + number('height') },
      ];
    case 'circle':
      return [-number('r'), number('r')].map((r) => ({ x: number('cx') + r, y: number('cy') + r }));
    default:
      return undefined;
  }
}

/** The look of the stage whose mark a circle, or an open square, is a part of. */
function stageOf(element: Element): string | undefined {
  const [fill, stroke] = ['fill', 'stroke'].map((name) => paintOf(attribute(element, name)));
  const isOpen = fill === 'paper';
  if (element.tagName !== 'circle' && !(element.tagName === 'rect' && isOpen)) return undefined;
  return /^st-(\w+)$/.exec((isOpen ? stroke : fill) ?? '')?.[1];
}

function paintedWith(element: Element): string {
  const stage = stageOf(element);
  if (stage) return `st-${stage}`;
  const fill = attribute(element, 'fill');
  return paintOf(fill === 'none' ? attribute(element, 'stroke') : fill);
}

/** The shapes of a drawing in the order in which they are painted, with their places in it. */
export function drawnShapes(drawing: Element): DrawnShape[] {
  const shapes: DrawnShape[] = [];
  const walk = (parent: Element, x: number, y: number) => {
    for (const element of childrenOf(parent)) {
      if (!isElement(element) || element.tagName === 'defs') continue;
      const moved = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(
        attribute(element, 'transform') ?? '',
      );
      if (element.tagName === 'g')
        walk(element, x + Number(moved?.[1] ?? 0), y + Number(moved?.[2] ?? 0));
      const texture = /^url\(#.*-(\w+)\)$/.exec(attribute(element, 'fill') ?? '')?.[1];
      const last = shapes.at(-1);
      // A texture is the same shape once more, over its colour.
      if (texture && last) last.texture = texture;
      const paint = paintedWith(element);
      const corners = cornersOf(element)?.map((point) => ({ x: point.x + x, y: point.y + y }));
      if (!paint || !corners || corners.length === 0) continue;
      shapes.push({
        ...boxOf(corners),
        paint,
        texture: stageOf(element) ?? '',
        filled: attribute(element, 'fill') !== 'none',
        points: element.tagName === 'path' ? corners : undefined,
      });
    }
  };
  walk(drawing, 0, 0);
  return shapes;
}

/** Shapes that stand no further apart touch for the eye: a line of paper keeps only them apart. */
const near = 2;

function boxesMeet(a: DrawnShape, b: DrawnShape): boolean {
  return (
    a.left - near <= b.right &&
    b.left - near <= a.right &&
    a.top - near <= b.bottom &&
    b.top - near <= a.bottom
  );
}

/** Has the outline of one a corner at the other, or does it lie around it? */
function outlineMeets(points: readonly Point[], own: DrawnShape, other: DrawnShape): boolean {
  const inside =
    own.left <= other.left &&
    own.right >= other.right &&
    own.top <= other.top &&
    own.bottom >= other.bottom;
  return (
    inside ||
    points.some(
      ({ x, y }) =>
        x >= other.left - near &&
        x <= other.right + near &&
        y >= other.top - near &&
        y <= other.bottom + near,
    )
  );
}

/**
 * Do two shapes touch? By their boxes; outlines of maps, whose boxes overlap where they do not,
 * by corners that are near each other.
 */
export function touch(a: DrawnShape, b: DrawnShape): boolean {
  if (!boxesMeet(a, b)) return false;
  const [one, two] = [a.points, b.points];
  if (one && two) {
    const cell = ({ x, y }: Point) => `${Math.round(x / near)} ${Math.round(y / near)}`;
    const taken = new Set(one.map(cell));
    return two.some((point) => taken.has(cell(point)));
  }
  if (one) return outlineMeets(one, a, b);
  if (two) return outlineMeets(two, b, a);
  return true;
}
