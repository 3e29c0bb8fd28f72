import type { HeaderKey } from '../form/label-index.ts';
import { listOptions, type OptionList } from '../values/option-list.ts';
import { readChoice } from '../values/read-choice.ts';
import { readMoney } from '../values/read-money.ts';
import { readNumber } from '../values/read-number.ts';
import { typedText } from '../values/typed.ts';
import type { Cell } from '../workbook/model.ts';
import type { WordTools } from './tools.ts';

/** Unit of the numbers below a header: `(min ABŞ dolları)` is thousands of US dollars. */
export interface HeaderUnit {
  readonly currency: string | undefined;
  readonly scale: number;
}

/** Where units occur: in brackets, or after a comma or a dash. */
const places = /\(([^()]*)\)|\[([^[\]]*)\]|[,–—-]\s*([^,–—()-]+)$/gu;

/** Parses a text as a unit; undefined if it is none. */
export function readUnit(text: string): HeaderUnit | undefined {
  // In a unit, `min` means a thousand whatever the language.
  for (const locale of [undefined, 'az'] as const) {
    const rules = locale === undefined ? {} : { locale };
    const money = readMoney(typedText(`1 ${text}`), rules);
    if (money.kind === 'value') {
      return { currency: money.value.currency, scale: money.value.amount };
    }
    const number = readNumber(typedText(`1 ${text}`), rules);
    if (number.kind === 'value' && number.value !== 1)
      return { currency: undefined, scale: number.value };
  }
  return undefined;
}

/** The unit named by header texts; the innermost wins. */
function findUnit(texts: readonly string[]): HeaderUnit | undefined {
  for (const text of texts.toReversed()) {
    for (const [, ...groups] of text.matchAll(places)) {
      const unit = readUnit(groups.find((group) => group !== undefined)?.trim() ?? '');
      if (unit) return unit;
    }
    const last = /(\S+)$/u.exec(text.trim())?.[1];
    const unit = last === undefined ? undefined : readUnit(last);
    if (unit?.currency) return unit;
  }
  return undefined;
}

/** Option ids by number, from a header such as `1: Fikir, 2: Başlangıç`. */
function findLegend(texts: readonly string[], options: OptionList): ReadonlyMap<string, string> {
  const legend = new Map<string, string>();
  for (const text of texts) {
    for (const [, code = '', label = ''] of text.matchAll(
      /(\d{1,2})\s*[:=.)–-]\s*([^\d,;()]+)/gu,
    )) {
      const reading = readChoice(typedText(label.trim()), options, 'en');
      if (reading.kind === 'value') legend.set(code, reading.value);
    }
  }
  return legend.size > 1 ? legend : new Map();
}

/** What the header of a field implies for the cells below it. */
export interface HeaderSays {
  readonly unit: HeaderUnit | undefined;
  /** Option ids by the number used for them. */
  readonly legend: ReadonlyMap<string, string>;
}

/** Reads the unit and the legend from the header texts of a field. */
export function readHeader(
  key: HeaderKey,
  texts: readonly string[],
  { form }: WordTools,
): HeaderSays {
  const value = form.fieldByKey.get(key)?.value;
  return {
    unit: findUnit(texts),
    legend: value?.kind === 'code' ? findLegend(texts, listOptions(value.options)) : new Map(),
  };
}

/** Scales a cell to base units. Text with its own unit is left as is. */
export function applyUnit(cell: Cell, { scale }: HeaderUnit): Cell {
  if (scale === 1) return cell;
  if (cell.kind === 'number') {
    const value = Number((cell.value * scale).toPrecision(15));
    return { ...cell, value, text: String(value) };
  }
  if (cell.kind !== 'text' || !/^[\s\d.,’']+$/.test(cell.text)) return cell;
  const reading = readNumber(cell);
  if (reading.kind !== 'value') return cell;
  const value = Number((reading.value * scale).toPrecision(15));
  const { address, row, column } = cell;
  return { address, row, column, kind: 'number', value, text: String(value) };
}
