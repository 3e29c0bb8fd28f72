import { textSize, type PlaceContext } from '../model/chart-data.ts';
import type { Mark, Paint } from '../model/scene.ts';
import { wrapText } from './wrap-text.ts';
import { lineHeight, setText } from './text-block.ts';

export interface KeyValue {
  readonly text: string;
  readonly row: string;
  readonly column: number;
  readonly fill?: Paint;
  /** Mark before the words, centred on the origin; distinguishes series. */
  readonly mark?: Mark;
}

export interface KeyEntry {
  /** The number or letter in the drawing; empty for none. */
  readonly key: string;
  readonly label: string;
  readonly weight?: 400 | 600;
  readonly fill?: Paint;
  readonly row?: string;
  /** Set if the label is the text of a cell. */
  readonly column?: number;
  readonly values?: readonly KeyValue[];
}

interface Placed {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const indent = 24;
const markRoom = 16;

function placeEntry(entry: KeyEntry, width: number, { measure }: PlaceContext): Placed {
  const { key, label, weight = 400, fill = 'ink', values = [] } = entry;
  const marks: Mark[] = key === '' ? [] : [setText([key], 0, 0, { fill: 'ink-2' })];
  const [only] = values;
  const onlyWidth = only ? measure(only.text, textSize) : 0;
  const before = only?.mark ? markRoom : 0;
  const beside = values.length === 1 && onlyWidth <= 0.34 * width;
  const labelRoom = width - indent - (beside ? before + onlyWidth + 12 : 0);
  const lines = wrapText(label, labelRoom, textSize, measure, weight);
  marks.push(setText(lines, indent, 0, { weight, fill, row: entry.row, column: entry.column }));
  let height = lines.length * lineHeight;
  if (only && beside) {
    const { text, row, column, fill: paint = 'ink', mark } = only;
    const x = width - onlyWidth - before + 5;
    if (mark) marks.push({ type: 'group', x, y: lineHeight / 2, marks: [mark] });
    marks.push(setText([text], width, 0, { anchor: 'end', row, column, fill: paint }));
    return { marks, height };
  }
  let x = indent;
  for (const { text, row, column, fill: paint = 'ink', mark } of values) {
    const room = mark ? markRoom : 0;
    const set = wrapText(text, width - indent - room, textSize, measure);
    const wide = room + Math.max(...set.map((line) => measure(line, textSize)));
    if (x > indent && x + wide > width) {
      x = indent;
      height += lineHeight;
    }
    if (mark) marks.push({ type: 'group', x: x + 5, y: height + lineHeight / 2, marks: [mark] });
    marks.push(setText(set, x + room, height, { row, column, fill: paint }));
    height += (set.length - 1) * lineHeight;
    x += wide + 16;
  }
  return { marks, height: values.length > 0 ? height + lineHeight : height };
}

/** Key of the numbers in a drawing, in as many columns as fit, read downwards. */
export function placeKey(
  entries: readonly KeyEntry[],
  top: number,
  context: PlaceContext,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const columns = Math.min(context.width >= 600 ? 2 : 1, Math.max(1, entries.length));
  const gap = 36;
  const width = (context.width - gap * (columns - 1)) / columns;
  const placed = entries.map((entry) => placeEntry(entry, width, context));
  const total = placed.reduce((sum, { height }) => sum + height + 4, 0);
  const marks: Mark[] = [];
  let [column, y, used, bottom] = [0, top, 0, top];
  for (const { marks: inner, height } of placed) {
    // An entry mostly in the other half begins the next column.
    if (column < columns - 1 && used + height / 2 > (total * (column + 1)) / columns) {
      column++;
      y = top;
    }
    marks.push({ type: 'group', x: column * (width + gap), y, marks: inner });
    y += height + 4;
    used += height + 4;
    bottom = Math.max(bottom, y);
  }
  return { marks, bottom };
}
