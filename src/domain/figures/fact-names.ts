import type { FigureTable } from './table.ts';

/** Id in the form of a placeholder name: `not-reported` → `not_reported`. */
export function placeholderOf(id: string): string {
  return id.replaceAll('-', '_');
}

/** Placeholders of every figure with numbers. */
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
 * Placeholder names available to a figure's texts. Each is the formatted value; prefixed with `num_`, the plain
 * number for plurals.
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
