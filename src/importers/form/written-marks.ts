import { formMarkNames } from '../../domain/survey/form-version.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import type { Cell, Sheet } from '../workbook/model.ts';

/** Template metadata in the cells of a sheet, as CSV files have no other place for it. */
export interface WrittenMarks {
  /** Newest form version named. */
  readonly version: number;
  /** Editions named, each with its first cell. */
  readonly editions: ReadonlyMap<string, Cell>;
  readonly language: Locale | undefined;
  /** The sheet without the metadata. */
  readonly sheet: Sheet;
}

type MarkName = keyof typeof formMarkNames;

const nameOf = new Map(
  Object.entries(formMarkNames).map(([name, written]) => [written, name as MarkName] as const),
);
const nameIn = (cell: Cell): MarkName | undefined =>
  cell.kind === 'text'
    ? nameOf.get(cell.value.trim().toLowerCase() as (typeof formMarkNames)[MarkName])
    : undefined;

const isValue: Readonly<Record<MarkName, (text: string) => boolean>> = {
  version: (text) => /^\d{1,4}$/.test(text),
  edition: (text) => /^\d{4}$/.test(text),
  language: isLocale,
};

/** Rows searched from the start and the end: the metadata is in a header or after a card. */
const looked = 40;

interface Mark {
  readonly name: MarkName;
  readonly cell: Cell;
}

/**
 * Read the metadata of a sheet: next to a name, as on cards, or in all cells below it. Undefined if there is
 * none.
 */
export function readWrittenMarks(sheet: Sheet): WrittenMarks | undefined {
  const { rows } = sheet;
  const ends = rows.length > 2 * looked ? [...rows.slice(0, looked), ...rows.slice(-looked)] : rows;
  const lines = new Set<number>();
  const columns = new Map<number, { readonly name: MarkName; readonly from: number }>();
  const marks: Mark[] = [];
  for (const { row, cells } of ends) {
    for (const cell of cells) {
      const name = nameIn(cell);
      if (!name) continue;
      const beside = cells.find(({ column }) => column === cell.column + 1);
      if (beside && isValue[name](beside.text.trim())) {
        lines.add(row);
        marks.push({ name, cell: beside });
      } else if (!columns.has(cell.column)) columns.set(cell.column, { name, from: row });
    }
  }
  if (lines.size === 0 && columns.size === 0) return undefined;
  const kept = rows.flatMap((line) => {
    if (lines.has(line.row)) return [];
    const cells = line.cells.filter((cell) => {
      const { name, from } = columns.get(cell.column) ?? { from: 0 };
      if (!name || line.row < from) return true;
      if (isValue[name](cell.text.trim())) marks.push({ name, cell });
      return false;
    });
    return cells.length > 0 ? [{ ...line, cells }] : [];
  });
  const said = (name: MarkName) => marks.filter((mark) => mark.name === name);
  const editions = new Map<string, Cell>();
  for (const { cell } of said('edition')) {
    const edition = cell.text.trim();
    if (!editions.has(edition)) editions.set(edition, cell);
  }
  const languages = new Set(said('language').map(({ cell }) => cell.text.trim()));
  const [language = ''] = languages;
  return {
    version: Math.max(0, ...said('version').map(({ cell }) => Number(cell.text))),
    editions,
    language: languages.size === 1 && isLocale(language) ? language : undefined,
    sheet: { ...sheet, rows: kept },
  };
}
