import type { Measure } from '../model/chart-data.ts';
import type { Mark } from '../model/scene.ts';
import type { Block } from './block.ts';
import { type LabelText, layoutLabel } from './layout-label.ts';

export interface ListItem {
  readonly text: LabelText;
  /** Its mark around the origin. */
  readonly mark?: Mark;
  /** Number next to its mark on the map. */
  readonly key?: string;
}

const rowGap = 5;
const columnGap = 24;
/** Space for a mark or key before the words. */
const indentWidth = 18;

/** List of rows that do not fit on a map or have no place, in columns; items are never split. */
export function listRows(items: readonly ListItem[], width: number, measure: Measure): Block {
  if (items.length === 0) return { height: 0, marks: [] };
  const max = width < 400 ? 1 : 3;
  const columns = Math.min(max, Math.ceil(items.length / 2));
  const each = (width - columnGap * (columns - 1)) / columns;
  const indents = (items.some(({ key }) => key) ? 1 : 0) + (items.some(({ mark }) => mark) ? 1 : 0);
  const indent = indents * indentWidth;
  const set = items.map((item) => ({
    item,
    layout: layoutLabel({ ...item.text, plain: true }, each - indent, measure),
  }));
  const total = set.reduce((sum, { layout }) => sum + layout.height + rowGap, 0);
  const marks: Mark[] = [];
  let [column, y, height] = [0, 0, 0];
  for (const { item, layout } of set) {
    if (y > 0 && y + layout.height / 2 > total / columns && column < columns - 1) {
      column++;
      y = 0;
    }
    const x = column * (each + columnGap);
    if (item.key !== undefined) {
      const key = layoutLabel({ name: item.key, values: [] }, indentWidth, measure);
      marks.push(...key.draw(x, y, false));
    }
    if (item.mark) {
      marks.push({ type: 'group', x: x + indent - 11, y: y + 8, marks: [item.mark] });
    }
    marks.push(...layout.draw(x + indent, y, false));
    y += layout.height + rowGap;
    height = Math.max(height, y - rowGap);
  }
  return { height, marks };
}
