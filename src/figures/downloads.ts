import type { Cell } from '../exports/csv.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { LocalColumn, LocalTable } from './localize-table.ts';
import type { FigureView } from './view-figure.ts';

/** A table for CSV or XLSX. */
export interface PlainTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Whether a label ends with the name of its unit, ignoring case: "Lowest index", "index". The fixed locale gives
 * the same result on every computer and takes İ and ı for i.
 */
const endsWith = (label: string, unit: string): boolean =>
  label.slice(-unit.length).localeCompare(unit, 'en', { sensitivity: 'base' }) === 0;

/** With its unit, unless included: "Ceiling (US dollars)", "Lowest index". */
export function columnHead(
  { label, unit }: LocalColumn,
  t: ReturnType<typeof useTranslate>,
): string {
  return unit && !endsWith(label, unit) ? t('figure.unit', { label, unit }) : label;
}

function absencesOf(table: LocalTable, row: LocalTable['rows'][number]): string {
  return row.cells
    .flatMap((cell, index) =>
      cell.missing ? [`${table.columns[index]?.label ?? ''}: ${cell.text}`] : [],
    )
    .join('; ');
}

/** Numbers as numbers, words as words, and missing values empty, with the reasons in a last column. */
export function flattenTable(table: LocalTable, locale: Locale): PlainTable {
  const t = useTranslate(locale);
  const grouped = table.rows.some(({ group }) => group);
  const gaps = table.rows.some(({ cells }) => cells.some(({ missing }) => missing));
  return {
    head: [
      ...(grouped ? [t('figure.word.group')] : []),
      table.head,
      ...table.columns.map((column) => columnHead(column, t)),
      ...(gaps ? [t('figure.word.reasons')] : []),
    ],
    rows: table.rows.map((row) => [
      ...(grouped ? [row.group] : []),
      row.label,
      ...row.cells.map((cell, index): Cell => {
        if (cell.missing) return undefined;
        // Times as printed, not as the decimal year that positions them.
        return table.columns[index]?.type === 'number' ? (cell.value ?? cell.text) : cell.text;
      }),
      ...(gaps ? [absencesOf(table, row)] : []),
    ]),
  };
}

/** Empty if the figure's numbers are lost. */
export function plainTable({ table, locale }: Pick<FigureView, 'table' | 'locale'>): PlainTable {
  return table ? flattenTable(table, locale) : { head: [], rows: [] };
}

/** Machine-readable numbers: ids and labels, missing values null with their reason. */
export function dataObject(view: FigureView): Record<string, unknown> {
  const { table } = view;
  return {
    id: view.id,
    language: view.locale,
    title: view.title,
    columns: table?.columns.map(({ id, label, type, unitId }) => ({
      id,
      label,
      type,
      unit: unitId ?? null,
    })),
    rows: table?.rows.map((row) => ({
      id: row.id,
      label: row.label,
      ...(row.group ? { group: row.group } : {}),
      ...(row.stage ? { stage: row.stage.id } : {}),
      ...(row.region ? { region: row.region } : {}),
      ...(row.point ? { point: row.point } : {}),
      values: Object.fromEntries(
        row.cells.map((cell, index) => {
          const column = table.columns[index];
          // Times are ISO 8601, or a quarter such as 2013-Q2.
          const words = cell.time ?? cell.text;
          const value = column?.type === 'number' ? (cell.value ?? cell.text) : words;
          return [column?.id ?? index, cell.missing ? null : value];
        }),
      ),
      missing: Object.fromEntries(
        row.cells.flatMap((cell, index) =>
          cell.missing ? [[table.columns[index]?.id ?? index, cell.missing]] : [],
        ),
      ),
    })),
  };
}
