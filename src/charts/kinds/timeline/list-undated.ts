import { cellPaint } from '../../tools/series/number-series.ts';
import { stackWords, type Words } from '../../tools/words/stack-words.ts';
import { drawingWidths, type PlaceContext } from '../../tools/model/chart-data.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { type Event, groupEvents, type TimeColumns, timeCells } from './read-events.ts';

const gap = 12;

export function describeEvent({ row }: Event, { detail }: TimeColumns): Words[] {
  const cell = detail === undefined ? undefined : row.cells[detail];
  const label: Words = {
    text: row.label,
    weight: 500,
    row: row.id,
    ...(row.accent ? { fill: 'accent' } : {}),
  };
  return cell && cell.text !== ''
    ? [label, { text: cell.text, fill: cellPaint(cell), row: row.id, column: detail }]
    : [label];
}

export function describeTimes(event: Event, columns: TimeColumns): Words[] {
  return timeCells(event, columns).map(({ cell, column }) => ({
    text: cell.text,
    fill: cellPaint(cell),
    weight: cell.missing === undefined ? 500 : 400,
    row: event.row.id,
    column,
  }));
}

/**
 * Events without a date: texts of their times, and labels. With an axis above, each has an empty dashed track.
 * @param top of the list
 * @param track start and end of the tracks, and the width of the times; undefined without an axis
 */
export function listUndated(
  events: readonly Event[],
  columns: TimeColumns,
  top: number,
  context: PlaceContext,
  track?: { readonly from: number; readonly to: number; readonly timeWidth: number },
): { marks: Mark[]; bottom: number } {
  const { width, measure } = context;
  const wide = width >= drawingWidths.wide;
  const left = track ? track.to + 8 : 0;
  const timeWidth = wide ? (track?.timeWidth ?? 150) : width - left;
  const labelX = wide ? left + timeWidth + 16 : left;
  const labelWidth = Math.min(width - labelX, 480);
  const marks: Mark[] = [];
  let y = top;
  for (const { group, events: members } of groupEvents(events)) {
    if (group !== undefined) {
      const heading = stackWords([{ text: group, weight: 600 }], width - left, measure);
      marks.push(...heading.draw(left, y));
      y += heading.height + gap / 2;
    }
    for (const event of members) {
      const label = describeEvent(event, columns);
      const times = describeTimes(event, columns);
      const first = stackWords(wide ? times : [...times, ...label], timeWidth, measure);
      const second = stackWords(wide ? label : [], labelWidth, measure);
      if (track) {
        const middle = y + first.middle;
        marks.push({
          type: 'line',
          x1: track.from,
          y1: middle,
          x2: track.to,
          y2: middle,
          stroke: 'line',
          dash: '3 3',
          row: event.row.id,
          column: columns.start,
        });
      }
      marks.push(...first.draw(left, y), ...second.draw(labelX, y));
      y += Math.max(first.height, second.height) + gap;
    }
    y += gap;
  }
  return { marks, bottom: events.length === 0 ? top : y - 2 * gap };
}
