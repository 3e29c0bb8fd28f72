import { type FormItem, itemId } from '../../domain/survey/compile-form.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { HeaderKey } from '../form/label-index.ts';
import type { Remark } from '../remark.ts';
import { readTick } from '../values/read-tick.ts';
import type { Cell } from '../workbook/model.ts';
import { applyUnit, type HeaderSays } from './header-units.ts';
import type { WordTools } from './tools.ts';
import {
  readCounts,
  readItems,
  readOptions,
  readRanks,
  type WholeReading,
} from './whole-question.ts';

export interface ExpandedCells {
  readonly cells: ReadonlyMap<HeaderKey, Cell>;
  readonly remarks: readonly { readonly cell: Cell; readonly remark: Remark }[];
}

/** A copy of a cell with another text at the same address. */
export const withText = (cell: Cell, text: string): Cell => {
  const { address, row, column } = cell;
  return { address, row, column, text, kind: 'text', value: text };
};

/** The question that a target key belongs to. */
export function itemOf(key: HeaderKey, { form, targetByKey }: WordTools): FormItem | undefined {
  const group = targetByKey.get(key)?.group;
  return form.items.find((item) => itemId(item) === group);
}

/** Keys of the fields that a column or line answers. */
export function fieldsOf(key: HeaderKey, tools: WordTools): readonly HeaderKey[] {
  if (key.includes('=')) return [key.slice(0, key.indexOf('='))];
  if (!key.endsWith('*')) return [key];
  const base = key.slice(0, -1);
  const item = itemOf(key, tools);
  return (item?.fields ?? [])
    .filter((field) => field.key.startsWith(`${base}.`))
    .map((field) => field.key);
}

/** The only ticked box of a question, as a cell with its option. */
function readBoxes(
  base: string,
  boxes: readonly (readonly [option: string, cell: Cell])[],
): { cell?: Cell; remarks: { cell: Cell; remark: Remark }[] } {
  const remarks: { cell: Cell; remark: Remark }[] = [];
  const ticked = boxes.flatMap(([option, cell]) => {
    const reading = readTick(cell);
    remarks.push(
      ...reading.remarks
        .filter(({ severity }) => severity === 'error')
        .map((remark) => ({ cell, remark })),
    );
    return reading.kind === 'value' && reading.value ? [{ option, cell }] : [];
  });
  const [first, second] = ticked;
  if (second && first) {
    const values = { found: base, first: first.cell.address, second: second.cell.address };
    const remark: Remark = { code: 'form.boxes.several', values, severity: 'error' };
    return { remarks: [...remarks, ...ticked.map(({ cell }) => ({ cell, remark }))] };
  }
  return { ...(first && { cell: withText(first.cell, first.option) }), remarks };
}

/** Convert cells of columns and lines to cells of fields: combine boxes, split whole questions. */
export function expandCells(
  given: ReadonlyMap<HeaderKey, Cell>,
  says: ReadonlyMap<HeaderKey, HeaderSays>,
  tools: WordTools,
  locale: Locale,
): ExpandedCells {
  const cells = new Map<HeaderKey, Cell>();
  const remarks: { cell: Cell; remark: Remark }[] = [];
  const boxes = new Map<string, [string, Cell][]>();
  for (const [key, cell] of given) {
    if (key.includes('=')) {
      const [base = '', option = ''] = key.split('=');
      boxes.set(base, [...(boxes.get(base) ?? []), [option, cell]]);
    } else if (key.endsWith('*')) {
      const whole = readWhole(key, cell, tools, locale);
      for (const [field, one] of whole.cells) cells.set(field, one);
      remarks.push(...whole.remarks.map((remark) => ({ cell, remark })));
    } else {
      const { unit, legend } = says.get(key) ?? {};
      const coded = legend?.get(cell.text.trim());
      cells.set(key, coded ? withText(cell, coded) : unit ? applyUnit(cell, unit) : cell);
      const currencyKey = `${key}.currency`;
      // A cell without an answer has no currency.
      const isAmount = unit?.currency !== undefined && /\d/.test(cell.text);
      if (isAmount && tools.form.fieldByKey.has(currencyKey) && !given.has(currencyKey)) {
        cells.set(currencyKey, withText(cell, unit.currency));
      }
    }
  }
  for (const [base, own] of boxes) {
    const read = readBoxes(base, own);
    if (read.cell && !cells.has(base)) cells.set(base, read.cell);
    remarks.push(...read.remarks);
  }
  return { cells, remarks };
}

function readWhole(key: string, cell: Cell, tools: WordTools, locale: Locale): WholeReading {
  const item = itemOf(key, tools);
  if (!item || !('question' in item)) return { cells: new Map(), remarks: [] };
  switch (item.question.kind) {
    case 'count-table':
      return readCounts(cell, item);
    case 'list':
      return readItems(cell, item);
    case 'ranked-two-columns':
      return readRanks(cell, key, tools.whole, locale);
    default:
      return readOptions(
        cell,
        key,
        tools.whole,
        (field) => tools.form.fieldByKey.has(field),
        locale,
      );
  }
}
