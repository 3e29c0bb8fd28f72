import { longestList } from './limits.ts';
import type { CellRange, Sheet } from './model.ts';

/** Drop-down lists too long for a validation: columns of a hidden sheet. */
export class ListSheet {
  readonly #lists = new Map<string, { readonly values: readonly string[]; column: number }>();

  /** Cells of a list, each list once. */
  add(values: readonly string[]): CellRange {
    const key = JSON.stringify(values);
    const column = this.#lists.get(key)?.column ?? this.#lists.size;
    this.#lists.set(key, { values, column });
    return { row: 0, column, toRow: Math.max(0, values.length - 1) };
  }

  /** The sheet; undefined without lists. */
  sheet(name: string): Sheet | undefined {
    const lists = [...this.#lists.values()];
    if (lists.length === 0) return undefined;
    const max = lists.reduce((sum, { values }) => Math.max(sum, values.length), 0);
    return {
      name,
      hidden: 'very',
      rows: Array.from({ length: max }, (_, row) => lists.map(({ values }) => values[row])),
    };
  }
}

/**
 * List as a validation holds it; undefined if impossible: commas separate values in every language, and spaces
 * at their ends are lost.
 */
export function inlineList(values: readonly string[]): string | undefined {
  const text = values.join(',');
  const isPlain = values.every((value) => /^\S(?:.*\S)?$/u.test(value) && !/[,"]/.test(value));
  return values.length > 0 && isPlain && text.length <= longestList ? `"${text}"` : undefined;
}
