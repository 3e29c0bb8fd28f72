import { placeholderOf } from '../domain/figures/fact-names.ts';
import type { LocalTable } from './localize-table.ts';
import { numberColumns, rankRows } from './facts.ts';

/**
 * Placeholder of a row's first number or of one of its columns, also in a plural: `{ankara}`,
 * `{ankara__firms}`, `{num_ankara, …`.
 */
const placeholder = /\{(?:num_)?([A-Za-z0-9_]+)/g;

/**
 * By id or as highest or lowest, in order and without duplicates.
 * @param title with its placeholders, in any language: they are the same in all
 */
export function findNamedRows(title: string, table: LocalTable): string[] {
  const [first] = numberColumns(table);
  const ranked = first ? rankRows(table, first.index).map(({ row }) => row.id) : [];
  const ids = new Map(table.rows.map(({ id }) => [placeholderOf(id), id] as const));
  const found = [...title.matchAll(placeholder)].map(([, name = '']) => {
    if (/^highest(Value)?$/.test(name)) return ranked[0];
    if (/^lowest(Value)?$/.test(name)) return ranked.at(-1);
    return ids.get(name) ?? ids.get(name.split('__')[0] ?? '');
  });
  return [...new Set(found.filter((id) => id !== undefined))];
}
