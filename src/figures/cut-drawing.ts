import { boxesOf } from '../charts/tools/marks/mark-boxes.ts';
import type { Mark, Scene } from '../charts/tools/model/scene.ts';
import { thumbnailSize } from '../charts/tools/model/thumbnail.ts';
import { measureText } from '../fonts/typeset.ts';
import type { FigureKind } from '../schemas/figure.ts';
import { listSolids } from './list-solids.ts';

/** A part of a drawing is no less high than this: a single row would say nothing. */
const leastPart = 110;

/** Kinds whose parts are seen together or not at all; of others the upper part says what the figure says. */
const wholeKinds: ReadonlySet<FigureKind> = new Set(['column', 'line']);

/** Kinds whose first part is a map. */
const wholeMaps: ReadonlySet<FigureKind> = new Set(['bivariate-map', 'choropleth', 'symbol-map']);

/** The lowest height at which a drawing can be cut without cutting a mark or a row. */
function findCut(kind: FigureKind, scene: Scene): number | undefined {
  const solids = listSolids(kind, scene);
  for (let y = thumbnailSize.height; y >= leastPart; y -= 1) {
    if (solids.every(({ top, bottom }) => bottom <= y - 2 || top >= y)) return y;
  }
  return undefined;
}

/** The marks of a drawing above a height. */
function keepAbove(marks: readonly Mark[], height: number, shift = 0): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.type === 'group') {
      const inner = keepAbove(mark.marks, height, shift + (mark.y ?? 0));
      return inner.length > 0 ? [{ ...mark, marks: inner }] : [];
    }
    const [box] = boxesOf([mark], measureText);
    return box && box.top + shift < height ? [mark] : [];
  });
}

/** The scene that shows most when it is as small as a thumbnail. */
function chooseScene(wide: Scene, narrow: Scene): Scene {
  const scaleOf = ({ width, height }: Scene) =>
    Math.min(thumbnailSize.width / width, thumbnailSize.height / height);
  return scaleOf(wide) > scaleOf(narrow) ? wide : narrow;
}

/** The map of a drawing without what stands below it: its first part, inside its neatline. */
function keepMap({ width, marks }: Scene): Scene {
  const [map] = marks;
  const kept = map ? [map] : [];
  const height = Math.max(0, ...[...boxesOf(kept, measureText)].map(({ bottom }) => bottom));
  return { width, height: Math.ceil(height) + 1, marks: kept, legend: [] };
}

/**
 * The part of a drawing that says what its figure says: its first rows, its map, or all of it where its parts
 * belong together; never cut through a mark.
 */
export function cutDrawing(kind: FigureKind, wide: Scene, narrow: Scene): Scene {
  if (narrow.height <= thumbnailSize.height) return narrow;
  const height = wholeKinds.has(kind) ? undefined : findCut(kind, narrow);
  if (height !== undefined) return { ...narrow, height, marks: keepAbove(narrow.marks, height) };
  return wholeMaps.has(kind) ? keepMap(narrow) : chooseScene(wide, narrow);
}
