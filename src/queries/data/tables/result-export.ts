import type { ResultTable } from '../../../domain/analyses/result-table.ts';
import type { FigureTable, TableCell, Words } from '../../../domain/figures/table.ts';
import { isMissing } from '../../../domain/missing.ts';
import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { columnHead } from '../../../figures/downloads.ts';
import { sayWords } from '../../../figures/say-words.ts';
import { type Locale, locales } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import { resultsOf, viewResults } from '../../analyses/view-results.ts';

interface ResultExport {
  readonly analysis: string;
  readonly result: ResultTable;
  readonly table: ExportTable;
}

const idColumns: readonly string[] = ['id', ...locales.map((locale) => `name_${locale}`)];

/** Column ids are slugs; columns of downloads use underscores. */
const columnName = (id: string): string => id.replaceAll('-', '_');

/** A value for programs: the reason for a missing one uses the same words in all languages. */
function writeCell(cell: TableCell | undefined): Cell {
  if (cell === undefined || typeof cell === 'number') return cell;
  if (isMissing(cell)) return cell.missing;
  return 'time' in cell ? cell.time : sayWords(cell as Words, 'en');
}

const groupColumns: readonly string[] = locales.map((locale) => `group_${locale}`);

/** Ids of the rows tied with each row, in both directions. */
function tiesOf({ rows }: FigureTable): ReadonlyMap<string, readonly string[]> {
  const ties = new Map<string, string[]>();
  for (const { id, links = [] } of rows) {
    for (const { to } of links) {
      ties.set(id, [...(ties.get(id) ?? []), to]);
      ties.set(to, [...(ties.get(to) ?? []), id]);
    }
  }
  return ties;
}

function exportResult(id: string, { name, table }: ResultTable): ExportTable {
  const { rows } = table;
  const isGrouped = rows.some(({ group }) => group);
  const ties = tiesOf(table);
  const isLinked = rows.some(({ links }) => links);
  return {
    name: `analysis-${id}-${name}`,
    columns: [
      ...idColumns,
      ...(isGrouped ? groupColumns : []),
      ...table.columns.map((column) => columnName(column.id)),
      ...(isLinked ? ['links'] : []),
    ],
    rows: rows.map((row) => [
      row.id,
      ...locales.map((locale) => sayWords(row.label, locale)),
      ...(isGrouped ? locales.map((locale) => row.group && sayWords(row.group, locale)) : []),
      ...table.columns.map((_, at) => writeCell(row.cells[at])),
      ...(isLinked ? [(ties.get(row.id) ?? []).join(';')] : []),
    ]),
  };
}

const allResults = remember('allResults', (portal): readonly ResultExport[] =>
  portal.analyses.flatMap(({ id }) =>
    resultsOf(portal, id).map((result) => ({
      analysis: id,
      result,
      table: exportResult(id, result),
    })),
  ),
);

/** Results of all analyses, one table each: `analysis-{id}-{table}`. */
export function resultExports(portal: Portal): ExportTable[] {
  return allResults(portal).map(({ table }) => table);
}

/** Description of a table of results in the list of downloads. */
export interface ResultWords {
  readonly title: string;
  /** Path of its page within a language. */
  readonly path: string;
  /** Meaning of a column by name; undefined for those common to all such tables. */
  readonly meaning: (column: string) => string | undefined;
}

/** Joins a title and its part, without a colon after a question mark or a second one in the line. */
function joinTitles(title: string, part: string): string {
  if (/[?!]$/.test(title)) return `${title} ${part}`;
  return title.includes(':') ? `${title} – ${part}` : `${title}: ${part}`;
}

/** Description of a table of results; undefined for any other table. */
export function resultWords(portal: Portal, name: string, locale: Locale): ResultWords | undefined {
  const found = allResults(portal).find(({ table }) => table.name === name);
  if (!found) return undefined;
  const { analysis, result } = found;
  const t = useTranslate(locale);
  const view = viewResults(portal, analysis, locale).find((one) => one.name === result.name);
  const heads = new Map([
    ...groupColumns.map((column) => [column, t('package.column.group_xx')] as const),
    ...(view?.table.columns ?? []).map(
      (column) => [columnName(column.id), columnHead(column, t)] as const,
    ),
  ]);
  const title = portal.analysisById.get(analysis)?.data.title[locale] ?? analysis;
  return {
    title: joinTitles(title, view?.caption ?? result.name),
    path: `/analyses/${analysis}/#table-${result.name}`,
    meaning: (column) => heads.get(column),
  };
}
