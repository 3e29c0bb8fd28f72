import type { FigureTable } from './table.ts';

/** An id as part of a placeholder's name: `not-reported` → `not_reported`. */
export function placeholderOf(id: string): string {
  return id.replaceAll('-', '_');
}

/** Placeholders that every figure with numbers fills. */
const general = [
  'n',
  'missing',
  'places',
  'sum',
  'highest',
  'highestValue',
  'lowest',
  'lowestValue',
  'leaders',
] as const;

/** Placeholders available in the texts of a table of answers. */
export const answerFactNames = ['asked', 'answered', 'among'] as const;

/**
 * Names of the placeholders that the texts of a figure may use. Each is the formatted value; with
 * `num_` before it, the plain number for plurals.
 */
export function factNames(table: FigureTable | undefined): string[] {
  if (!table) return [];
  const columns = table.columns.filter(({ type }) => type === 'number');
  const cells = table.rows.flatMap(({ id }) => [
    placeholderOf(id),
    ...columns.map((column) => `${placeholderOf(id)}__${placeholderOf(column.id)}`),
  ]);
  const sums = columns.map(({ id }) => `sum__${placeholderOf(id)}`);
  const names = [...general, ...(table.base ? answerFactNames : []), ...sums, ...cells];
  return [...names, ...names.map((name) => `num_${name}`)];
}
