import {
  textSize,
  type ChartData,
  type ChartRow,
  type PlaceContext,
} from '../../tools/model/chart-data.ts';
import { drawZeroLine } from '../../tools/rows/draw-zero-line.ts';
import { fitScale, type ScaleItem } from '../../tools/scales/fit-scale.ts';
import { missingStub, stubRoom } from '../../tools/rows/missing-stub.ts';
import {
  cellPaint,
  numberSeries,
  seriesLegend,
  statementsOfRow,
  type SeriesCell,
} from '../../tools/series/number-series.ts';
import { fillBox, rowFill } from '../../tools/paint/paint-row.ts';
import { orderRows } from '../../tools/rows/order-rows.ts';
import { placeRows, planRowLabels } from '../../tools/rows/place-row-labels.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { pickValueColumns, placeValueColumns } from './place-value-columns.ts';
import { lineHeight, toBaseline } from '../../tools/words/text-block.ts';

/** From the end of a bar to its value. */
const gap = 6;

/** Words may take so much of the room; bars have the rest. */
const wordShare = 0.6;

/**
 * Bars that each begin at zero: one a row, or one for each series below each other. Negative ones
 * run to the left. Other columns of numbers stand at the right of single bars if there is room.
 */
export function placeSideBars(
  data: ChartData,
  mode: 'single' | 'grouped',
  order: 'given' | 'descending',
  context: PlaceContext,
): Scene {
  const { measure, width } = context;
  const single = mode === 'single';
  const series = numberSeries(data, single ? 1 : undefined);
  const [main] = series;
  const rows = orderRows(data.rows, order, ({ cells }) => cells[main?.index ?? -1]?.value);
  const plan = planRowLabels(rows, context);
  const columns = single && main ? pickValueColumns(data, main, plan, context) : [];
  const to = columns[0] ? columns[0].from - 14 : plan.to;
  const most = wordShare * (to - plan.from);

  const statements = rows.map((row) => statementsOfRow(row, series));
  const ends = statements.flat().map(({ cell }): ScaleItem => {
    const words = gap + Math.min(measure(cell.text, textSize), most);
    if (cell.value === undefined) return { value: 0, before: 0, after: words + stubRoom };
    return cell.value < 0
      ? { value: cell.value, before: words, after: 0 }
      : { value: cell.value, before: 0, after: words };
  });
  const x = fitScale([{ value: 0, before: 0, after: 0 }, ...ends], plan.from, to);
  const zero = x(0);
  const negative = ends.some(({ value }) => value < 0);
  const linesOf = ({ cell }: SeriesCell) => {
    const room = cell.value === undefined ? to - zero - stubRoom : most;
    return wrapText(cell.text, room, textSize, measure);
  };

  const barHeight = single ? 13 : 11;
  const pitch = single ? lineHeight : 15;
  const heightOf = (lines: number) => pitch + (lines - 1) * lineHeight;
  const bodies = statements.map((cells) => ({
    height: cells.reduce((sum, cell) => sum + heightOf(linesOf(cell).length), 0),
    middle: pitch / 2,
  }));
  const head = placeValueColumns(columns, main, plan.from, to, context);
  const placed = placeRows(plan, bodies, head.height, !single);

  const placeCell = (row: ChartRow, value: SeriesCell, middle: number): Mark[] => {
    const { cell, series: own } = value;
    const meaning = { row: row.id, column: own.index };
    const shown = single ? meaning : { ...meaning, series: own.column.id };
    const words = {
      type: 'text',
      y: middle + toBaseline,
      lines: linesOf(value),
      size: textSize,
      fill: cellPaint(cell),
      ...meaning,
    } as const;
    if (cell.value === undefined) {
      if (cell.missing === undefined) return [{ ...words, x: negative ? zero + gap : zero }];
      const stub = missingStub(zero, middle, barHeight - 1, row.id, own.index);
      return [stub, { ...words, x: zero + stubRoom }];
    }
    const end = x(cell.value);
    const text: Mark =
      cell.value < 0 ? { ...words, x: end - gap, anchor: 'end' } : { ...words, x: end + gap };
    const y1 = middle - barHeight / 2;
    if (cell.value === 0) {
      const y2 = y1 + barHeight;
      return [{ type: 'line', x1: zero, y1, x2: zero, y2, stroke: 'line', ...shown }, text];
    }
    // What is not zero is seen, however little it is.
    const length = Math.max(Math.abs(end - zero), 1);
    const left = cell.value < 0 ? zero - length : zero;
    const box = { x: left, y: y1, width: length, height: barHeight };
    const fill = { fill: own.paint, texture: own.texture };
    return [{ ...fillBox(box, single ? rowFill(row, fill) : fill), ...shown }, text];
  };

  const marks = rows.flatMap((row, index): Mark[] => {
    const top = placed.tops[index] ?? 0;
    let y = top;
    const cells = (statements[index] ?? []).flatMap((value) => {
      const placedCell = placeCell(row, value, y + pitch / 2);
      y += heightOf(linesOf(value).length);
      return placedCell;
    });
    return [...cells, ...columns.flatMap((column) => column.place(row, top + pitch / 2))];
  });
  return {
    width,
    height: placed.bottom + 2,
    marks: [
      ...head.marks,
      ...placed.marks,
      ...marks,
      ...(negative ? drawZeroLine(zero, plan, bodies, placed) : []),
    ],
    legend: seriesLegend(series),
  };
}
