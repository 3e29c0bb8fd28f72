import { listOptions } from '../../importers/values/option-list.ts';
import { readOption } from '../../importers/values/read-option.ts';
import { typedText } from '../../importers/values/typed.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Question } from '../../schemas/survey.ts';
import { readShownNumber } from './shown-number.ts';

type Row = Readonly<Record<string, number>>;

/** Words of a column and its number, as pages write them: `of these, active 1.034`. */
const cell = /^\s*,?\s*(\D*?)\s*(\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d+)\s*(?=,|$)/u;

function readRow(
  words: string,
  columns: ReturnType<typeof listOptions>,
  locale: Locale,
): Row | undefined {
  const row: Record<string, number> = {};
  let rest = words;
  while (rest.trim() !== '') {
    const [all = '', label = '', digits = ''] = cell.exec(rest) ?? [];
    // A number without words is that of the first column.
    const first = columns.options[0]?.id;
    const read = readOption(typedText(label), columns, locale);
    const column = read.kind === 'value' ? read.value : label === '' ? first : undefined;
    const number = readShownNumber(digits);
    if (column === undefined || number === undefined || column in row) return undefined;
    row[column] = number;
    rest = rest.slice(all.length);
  }
  return Object.keys(row).length > 0 ? row : undefined;
}

/** A row by the label before one of its colons. */
function readLabelled(
  words: string,
  rows: ReturnType<typeof listOptions>,
  columns: ReturnType<typeof listOptions>,
  locale: Locale,
): readonly [id: string, row: Row] | undefined {
  for (let at = words.indexOf(':'); at >= 0; at = words.indexOf(':', at + 1)) {
    const id = readOption(typedText(words.slice(0, at)), rows, locale);
    const row = id.kind === 'value' ? readRow(words.slice(at + 1), columns, locale) : undefined;
    if (id.kind === 'value' && row) return [id.value, row];
  }
  return undefined;
}

/**
 * Read the numbers of a grid row by row, as pages write them: `Small: all 12, active 3; Large: all 1`. Mails break
 * lines anywhere, so a row ends with a semicolon; one without a row before it belongs to a label.
 * @returns undefined unless every row, column and number is known and given once
 */
export function readGrid(
  text: string,
  { fields, columns }: Pick<Question, 'fields' | 'columns'>,
  locale: Locale,
): Readonly<Record<string, Row>> | undefined {
  const [rowList, columnList] = [listOptions(fields), listOptions(columns)];
  const rows: Record<string, Row> = {};
  let words = '';
  for (const part of text.split(/(?<=[;\n])/)) {
    words += part;
    const read = readLabelled(words.replace(/[;\s]+$/, ''), rowList, columnList, locale);
    if (read === undefined) continue;
    const [id, row] = read;
    if (id in rows) return undefined;
    rows[id] = row;
    words = '';
  }
  const isWhole = words.replaceAll(/[;\s]/g, '') === '';
  return isWhole && Object.keys(rows).length > 0 ? rows : undefined;
}
