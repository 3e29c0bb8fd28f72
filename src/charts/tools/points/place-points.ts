import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { scaleLinear } from 'd3-scale';
import { chooseFloor, chooseLevels } from './choose-plot-axes.ts';
import {
  findColumns,
  type Point,
  type PointColumns,
  type PointsWish,
  readPoints,
} from './read-points.ts';
import { listAbsences, placeNotes } from '../axes/list-absences.ts';
import { kindLook } from '../series/kind-look.ts';
import { baselineBelow, lineHeight } from '../words/text-block.ts';
import {
  textSize,
  type ChartColumn,
  type ChartData,
  type PlaceContext,
} from '../model/chart-data.ts';
import type { LegendItem, Mark, Scene } from '../model/scene.ts';
import { wrapText } from '../words/wrap-text.ts';
import { air, drawFloor, drawLevels } from './draw-axes.ts';
import { drawPoint } from './draw-point.ts';
import { fitAxis } from './fit-axis.ts';
import { namePoints, nameDiscs } from './name-points.ts';
import { rankPoints } from './rank-points.ts';
import { listBubbles, scaleBubbles } from './scale-bubbles.ts';

const pointRadius = 4.5;
/** So few points are all named; of more, the extremes. */
const fewPoints = 10;
/** A plot grows by this until all that must be named have a place, but not without end. */
const growth = 70;
const mostGrowths = 5;
const clearingGrowths = 2;

const titleOf = ({ label, unit }: ChartColumn) =>
  unit && !label.toLowerCase().includes(unit.toLowerCase()) ? `${label}, ${unit}` : label;

/** Rows without a place are said first, then drawn ones whose size is not known. */
function noteAbsences(data: ChartData, { x, y, size }: PointColumns, points: readonly Point[]) {
  const drawn = new Set(points.map(({ row }) => row.id));
  const sized = { ...data, rows: data.rows.filter(({ id }) => drawn.has(id)) };
  const head = data.columns[size]?.label ?? '';
  return [
    ...listAbsences(data, [x, y], false),
    ...listAbsences(sized, [size], false).map((note) => `${head} · ${note}`),
  ];
}

/** Plots rows as points or bubbles; shared by the scatter plot and the three-star plot. */
export function placePoints(data: ChartData, wish: PointsWish, context: PlaceContext): Scene {
  const { width, measure, format } = context;
  const narrow = width < 500;
  const columns = findColumns(data, wish);
  const [xColumn, yColumn, sizeColumn] = [columns.x, columns.y, columns.size].map(
    (index) => data.columns[index],
  );
  const points = readPoints(data, columns);
  const sizes = points.flatMap(({ size }) => size ?? []);
  const largest = Math.min(
    narrow ? 20 : 32,
    Math.max(narrow ? 9 : 12, (narrow ? 60 : 120) / Math.sqrt(points.length)),
  );
  const bubble = scaleBubbles(sizes, largest);
  const radius = ({ size }: Point) => (size === undefined ? pointRadius : bubble(size));
  const groups = [...new Set(points.flatMap(({ row }) => row.group ?? []))];

  const marks: Mark[] = [];
  let bottom = 0;
  if (xColumn && yColumn && points.length > 0) {
    // The title of y stands above the plot, where its words lie level.
    const title = wrapText(titleOf(yColumn), width, textSize, measure);
    marks.push({
      type: 'text',
      x: 0,
      y: baselineBelow(0),
      lines: title,
      size: textSize,
      fill: 'ink-2',
    });
    const top = title.length * lineHeight + air;

    const yAxis = chooseLevels(
      points.map(({ y }) => y),
      wish,
    );
    const yNames = yAxis.ticks.map((tick) => format(tick, yColumn));
    const left = air + Math.max(0, ...yNames.map((name) => measure(name, textSize, 600)));
    const xAxis = chooseFloor(
      points.map(({ x }) => x),
      wish.zero,
      width - left,
      (tick) => format(tick, xColumn),
      measure,
    );

    const ranked = rankPoints(points);
    const layOut = (height: number) => {
      const across = scaleLinear().domain(xAxis.domain);
      const up = scaleLinear().domain(yAxis.domain);
      const r = points.map(radius);
      const [before, after] = fitAxis(
        points.map((point, index) => ({ share: across(point.x), r: r[index] ?? 0 })),
        width - left,
        air,
      );
      const [under, over] = fitAxis(
        points.map((point, index) => ({ share: up(point.y), r: r[index] ?? 0 })),
        height,
        0,
      );
      const x = across.range([left + before, width - after]);
      const y = up.range([top + height - under, top + over]);
      const discs = nameDiscs(
        ranked.map(({ point, must }) => ({
          row: point.row.id,
          x: x(point.x),
          y: y(point.y),
          r: radius(point),
          label: point.row.label,
          weight: point.row.accent ? 600 : 400,
          must: must || points.length <= fewPoints,
        })),
      );
      const area = {
        left: left + 2,
        right: width,
        top,
        bottom: top + height - 3,
        line: wish.reference === undefined ? undefined : y(wish.reference),
      };
      const labels = namePoints(discs, area, narrow ? [110, 84, 170] : [170, 110, 240], measure);
      return { x, y, labels, bottom: top + height };
    };
    const height = narrow ? 290 : 380;
    let plot = layOut(height);
    for (let turn = 1; turn <= mostGrowths && plot.labels.unplaced > 0; turn++) {
      plot = layOut(height + turn * growth);
    }
    // On a narrow drawing more height may let each name stand clear of the others.
    for (let turn = 1; narrow && turn <= clearingGrowths && plot.labels.tight > 0; turn++) {
      const taller = layOut(height + turn * growth);
      if (taller.labels.tight + taller.labels.unplaced === 0) plot = taller;
    }

    const { x, y } = plot;
    bottom = plot.bottom;
    const frame = { left, right: width, bottom, floor: y(yAxis.domain[0]) };
    marks.push(
      ...drawLevels(
        yAxis.ticks.map((tick, index) => ({
          at: y(tick),
          text: yNames[index] ?? '',
          reference: tick === wish.reference,
        })),
        frame,
      ),
      ...drawFloor(
        xAxis.ticks.map((tick) => ({ at: x(tick), text: format(tick, xColumn) })),
        frame,
        measure,
      ),
    );
    // Small ones last, so that no large one hides them.
    for (const point of points.toSorted(greatestFirst(radius))) {
      const { group } = point.row;
      marks.push(
        drawPoint(point, {
          x: x(point.x),
          y: y(point.y),
          r: radius(point),
          column: point.size === undefined ? columns.y : columns.size,
          sized: sizeColumn !== undefined,
          look: group === undefined ? undefined : kindLook(groups.indexOf(group)),
        }),
      );
    }
    marks.push(...plot.labels.marks);

    bottom += air + lineHeight;
    const lines = wrapText(titleOf(xColumn), width, textSize, measure);
    const wide = Math.max(...lines.map((line) => measure(line, textSize)));
    marks.push({
      type: 'text',
      x: wide > width - left ? 0 : left,
      y: baselineBelow(bottom + 2),
      lines,
      size: textSize,
      fill: 'ink-2',
    });
    bottom += 2 + lines.length * lineHeight + air;
  }

  const absences = noteAbsences(data, columns, points);
  const notes = placeNotes(absences, bottom, width, measure);
  marks.push(...notes.marks);
  bottom += notes.height;

  const kinds = groups.map((group, index): LegendItem => {
    const { paint, texture } = kindLook(index);
    // On a small point a texture is not seen.
    return { label: group, paint, texture: sizeColumn && texture, shape: 'disc', series: group };
  });
  const bubbles = sizeColumn ? listBubbles(sizes, bubble, sizeColumn, format) : [];
  return {
    width,
    height: Math.ceil(bottom + 0.3 * lineHeight),
    marks,
    legend: [...bubbles, ...kinds],
    legendTitle: sizeColumn && bubbles.length > 0 ? titleOf(sizeColumn) : undefined,
  };
}
