import { boxesOf } from '../charts/tools/marks/mark-boxes.ts';
import type { Mark, Scene } from '../charts/tools/model/scene.ts';
import { thumbnailSize } from '../charts/tools/model/thumbnail.ts';
import { measureText } from '../fonts/typeset.ts';
import type { FigureKind } from '../schemas/figure.ts';
import { listSolids } from './list-solids.ts';

/** Min height of a part of a drawing: a single row would say nothing. */
const leastPart = 110;

/** Kinds that must be shown whole; the upper part of others conveys the finding. */
const wholeKinds: ReadonlySet<FigureKind> = new Set(['column', 'line']);

const wholeMaps: ReadonlySet<FigureKind> = new Set(['bivariate-map', 'choropleth', 'symbol-map']);

/** Lowest height for a cut that crosses no mark or row. */
function findCut(kind: FigureKind, scene: Scene): number | undefined {
  const solids = listSolids(kind, scene);
  for (let y = thumbnailSize.height; y >= leastPart; y -= 1) {
    if (solids.every(({ top, bottom }) => bottom <= y - 2 || top >= y)) return y;
  }
  return undefined;
}

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

/** The scene with the larger scale at thumbnail size. */
function chooseScene(wide: Scene, narrow: Scene): Scene {
  const scaleOf = ({ width, height }: Scene) =>
    Math.min(thumbnailSize.width / width, thumbnailSize.height / height);
  return scaleOf(wide) > scaleOf(narrow) ? wide : narrow;
}

/** Its first part, inside its neatline. */
function keepMap({ width, marks }: Scene): Scene {
  const [map] = marks;
  const kept = map ? [map] : [];
  const height = Math.max(0, ...[...boxesOf(kept, measureText)].map(({ bottom }) => bottom));
  return { width, height: Math.ceil(height) + 1, marks: kept, legend: [] };
}

/** Its first rows, its map, or all of it if it must be whole. Never cuts through a mark. */
export function cutDrawing(kind: FigureKind, wide: Scene, narrow: Scene): Scene {
  if (narrow.height <= thumbnailSize.height) return narrow;
  const height = wholeKinds.has(kind) ? undefined : findCut(kind, narrow);
  if (height !== undefined) return { ...narrow, height, marks: keepAbove(narrow.marks, height) };
  return wholeMaps.has(kind) ? keepMap(narrow) : chooseScene(wide, narrow);
}
