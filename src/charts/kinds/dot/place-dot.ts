import type { ChartData, ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import { fitScale, type ScaleItem } from '../../tools/scales/fit-scale.ts';
import { numberSeries, statementsOfRow } from '../../tools/series/number-series.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';
import { orderRows } from '../../tools/rows/order-rows.ts';
import { placeRows, planRowLabels } from '../../tools/rows/place-row-labels.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { dotLegend, drawPoint, stackTies, tieStep, type DotStyle } from './draw-points.ts';
import { gapToText, pointsOfRow, printBeside, printBelow, roomsOfRow } from './print-points.ts';
import { lineHeight } from '../../tools/words/text-block.ts';

export interface DotOptions {
  /**
   * `dot` one point a value; `lollipop` the same with a stem from zero; `range` joins the first
   * two columns, the first as an open ring, the second as a filled point.
   */
  readonly style: DotStyle;
  /** `descending` by the first series. */
  readonly order: 'given' | 'descending';
}

/** Does the scale of points begin at zero? Where zero is near enough to be seen without loss. */
function reachesZero(values: readonly number[]): boolean {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  return least === greatest || (least > 0 ? least < greatest / 2 : greatest > least / 2);
}

/**
 * Points on one scale, a row of the table each (dot plot; Cleveland and McGill, Graphical
 * Perception, 1984). One or two points have their values beside them, more have them below. The
 * scale is in the unit of the columns; points need no zero, stems do.
 */
export function placeDot(data: ChartData, options: DotOptions, context: PlaceContext): Scene {
  const { style, order } = options;
  const series = numberSeries(data, style === 'range' ? 2 : undefined);
  const rows = orderRows(data.rows, order, ({ cells }) => cells[series[0]?.index ?? -1]?.value);
  const plan = planRowLabels(rows, context);
  const statements = rows.map((row) => statementsOfRow(row, series));
  const points = statements.map(pointsOfRow);
  const stems = style === 'lollipop';
  // Stems would cross words at their left.
  const beside = series.length === 1 || (series.length === 2 && !stems);

  const values = points.flatMap((row) => row.map(({ value }) => value));
  const zero: ScaleItem[] =
    values.length > 0 && (stems || reachesZero(values)) ? [{ value: 0, before: 2, after: 2 }] : [];
  const rooms = points.flatMap((row, index) =>
    roomsOfRow(row, beside && row.length === statements[index]?.length, stems, context),
  );
  const x = fitScale([...zero, ...rooms], plan.from, plan.to);

  const place = (row: ChartRow, index: number, top: number): { marks: Mark[]; height: number } => {
    const own = points[index] ?? [];
    const all = statements[index] ?? [];
    const tiers =
      style === 'range' ? own.map(() => 0) : stackTies(own.map(({ value }) => x(value)));
    const most = Math.max(0, ...tiers);
    const height = lineHeight + most * tieStep;
    const middle = top + height / 2;
    const printedBeside = beside && own.length === all.length;
    const shapes = own.map((point, nth) =>
      drawPoint(
        point,
        row,
        style,
        series,
        x(point.value),
        middle + ((tiers[nth] ?? 0) - most / 2) * tieStep,
      ),
    );
    const places = own.map(({ value }) => x(value));
    const joints: Mark[] = [];
    if (own.length > 0 && stems) {
      const stem = { type: 'line', y1: middle, y2: middle, strokeWidth: 1.5, row: row.id } as const;
      const stroke = series.length === 1 ? rowPaint(row, 'q4') : 'line';
      const ends = [Math.min(...places, x(0)), Math.max(...places, x(0))] as const;
      // Only beside points: words below them or instead of them are not crossed.
      const [y1, y2] = [top - 2, top + height + (printedBeside ? 2 : -2)];
      joints.push(
        { type: 'line', x1: x(0), x2: x(0), y1, y2, stroke: 'line' },
        { ...stem, x1: ends[0], x2: ends[1], stroke },
      );
    } else if (own.length === 2 && style === 'range') {
      const [x1, x2] = [Math.min(...places), Math.max(...places)];
      joints.push({
        type: 'line',
        x1,
        x2,
        y1: middle,
        y2: middle,
        stroke: 'line',
        strokeWidth: 1.5,
      });
    }
    const values = printedBeside
      ? printBeside(own, row, x, middle, stems, context)
      : printBelow(
          all,
          own,
          row,
          style,
          series,
          x,
          own.length > 0 ? top + height : top,
          plan,
          context,
        );
    const guides: Mark[] = [];
    if (!stems && own.length > 0) {
      // The line that leads from the label to the points leaves their words free.
      const [first, last] = [Math.min(...places), Math.max(...places)];
      const left = values.left > 0 ? first - gapToText - values.left : first;
      const right = values.right > 0 ? last + gapToText + values.right : last;
      for (const [x1, x2] of [
        [plan.from, left],
        [first, last],
        [right, plan.to],
      ] as const) {
        if (x2 - x1 > 4)
          guides.push({ type: 'line', x1, x2, y1: middle, y2: middle, stroke: 'hair' });
      }
    }
    return {
      marks: [...guides, ...joints, ...shapes, ...values.marks],
      height: (own.length > 0 ? height : 0) + values.height,
    };
  };

  const bodies = rows.map((row, index) => {
    const own = points[index] ?? [];
    const { height } = place(row, index, 0);
    const tiers = style === 'range' ? [0] : stackTies(own.map(({ value }) => x(value)));
    return { height, middle: (lineHeight + Math.max(0, ...tiers) * tieStep) / 2 };
  });
  const placed = placeRows(plan, bodies, 0, series.length > 1 && style !== 'range');
  return {
    width: context.width,
    height: placed.bottom + 2,
    marks: [
      ...placed.marks,
      ...rows.flatMap((row, index) => place(row, index, placed.tops[index] ?? 0).marks),
    ],
    legend: dotLegend(series, style),
  };
}
