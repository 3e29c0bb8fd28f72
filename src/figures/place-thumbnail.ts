import { placeDiamond } from '../charts/kinds/diamond/place-diamond.ts';
import { placeFlowThumbnail } from '../charts/kinds/flow/place-flow-thumbnail.ts';
import { placeMultiplesThumbnail } from '../charts/kinds/map-multiples/place-multiples-thumbnail.ts';
import { placeNetworkThumbnail } from '../charts/kinds/network/place-network-thumbnail.ts';
import { placeSlopeThumbnail } from '../charts/kinds/slope/place-slope-thumbnail.ts';
import { placeTreemapThumbnail } from '../charts/kinds/treemap/place-treemap-thumbnail.ts';
import type { ChartData } from '../charts/tools/model/chart-data.ts';
import type { Mark, Paint, Scene } from '../charts/tools/model/scene.ts';
import { type ThumbnailContext, thumbnailSize } from '../charts/tools/model/thumbnail.ts';
import { placePointsThumbnail } from '../charts/tools/points/place-points-thumbnail.ts';
import { measureText } from '../fonts/typeset.ts';
import type { Locale } from '../i18n/locales.ts';
import { writing } from '../i18n/writing.ts';
import type { Figure } from '../schemas/figure.ts';
import { cutDrawing } from './cut-drawing.ts';
import { findNamedRows } from './find-named-rows.ts';
import type { FigureView } from './view-figure.ts';

/** Special thumbnail for kinds that are illegible when small. */
function placeByOwnRules(
  figure: Figure,
  locale: Locale,
  data: ChartData,
  context: ThumbnailContext,
): Scene | undefined {
  switch (figure.kind) {
    case 'scatter':
      return placePointsThumbnail(data, { ...figure, zero: 'near' }, context);
    case 'three-star': {
      const { share, quotient, size } = figure;
      const axes = { x: share, y: quotient, size } as const;
      return placePointsThumbnail(data, { ...axes, zero: 'always', reference: 1 }, context);
    }
    case 'treemap':
      return placeTreemapThumbnail(data, context);
    case 'network':
      return placeNetworkThumbnail(data, figure, context);
    case 'flow':
      return placeFlowThumbnail(data, figure, context);
    case 'slope':
      return placeSlopeThumbnail(data, context);
    case 'diamond': {
      // The four corners without their texts.
      const bare = { ...data, columns: [], rows: data.rows.map((row) => ({ ...row, cells: [] })) };
      const { width } = thumbnailSize;
      const context = {
        width,
        measure: measureText,
        format: String,
        rangeSign: writing[locale].rangeSign,
      };
      return placeDiamond(bare, {}, context);
    }
    default:
      return undefined;
  }
}

/** Plain fill that an accented row is set off from. */
const plain: ReadonlySet<Paint> = new Set<Paint>(['q4']);

/** Only marks with the plain fill. */
function accentRow(marks: readonly Mark[], row: string): Mark[] {
  return marks.map((mark): Mark => {
    if (mark.type === 'group') return { ...mark, marks: accentRow(mark.marks, row) };
    if (mark.row !== row || (mark.type !== 'rect' && mark.type !== 'circle')) return mark;
    return plain.has(mark.fill) ? { ...mark, fill: 'accent' } : mark;
  });
}

/**
 * A special drawing if the usual one would be illegible, otherwise the part of it that fits, with the row named
 * in the title accented.
 * @returns undefined if the figure has no drawing
 */
export function placeThumbnail({
  figure,
  locale,
  table,
  wide,
  narrow,
}: FigureView): Scene | undefined {
  if (!table || !wide || !narrow) return undefined;
  const marked = figure.annotates ?? table.rows.find(({ accent }) => accent)?.id;
  const names = findNamedRows(figure.title[locale] ?? '', table);
  const context = { measure: measureText, named: marked ?? names[0] };
  const own = placeByOwnRules(figure, locale, table, context);
  if (own) return own;
  const maps =
    figure.kind === 'map-multiples' ? placeMultiplesThumbnail(narrow, measureText) : undefined;
  const scene = maps ?? cutDrawing(figure.kind, wide, narrow);
  const [only] = names;
  // Accent only if the title names exactly one row.
  return marked !== undefined || names.length !== 1 || only === undefined
    ? scene
    : { ...scene, marks: accentRow(scene.marks, only) };
}
