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

/**
 * Read the numbers of a grid row by row, as pages write them: `Small: all 12, active 3; Large: all 1`. Mails break
 * lines anywhere, so a row ends with a semicolon.
 * @returns undefined unless every row, column and number is known and given once
 */
export function readGrid(
  text: string,
  { fields, columns }: Question,
  locale: Locale,
): Readonly<Record<string, Row>> | undefined {
  const [rowList, columnList] = [listOptions(fields), listOptions(columns)];
  const rows = text
    .split(/[;\n]/)
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [, label = '', words = ''] = /^([^:]*):(.*)$/s.exec(row) ?? [];
      const id = readOption(typedText(label), rowList, locale);
      return [
        id.kind === 'value' ? id.value : undefined,
        readRow(words, columnList, locale),
      ] as const;
    });
  const ids = new Set(rows.map(([id]) => id));
  const isWhole = rows.every(([id, row]) => id !== undefined && row !== undefined);
  return rows.length > 0 && isWhole && ids.size === rows.length
    ? (Object.fromEntries(rows) as Record<string, Row>)
    : undefined;
}
