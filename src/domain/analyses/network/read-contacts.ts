import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { Words } from '../../figures/table.ts';
import { type AnalysisParts, findTable } from '../analysis-parts.ts';
import { type NamedEntry, nameEntries, sameWords } from '../name-entries.ts';
import type { NamedContact } from './build-graph.ts';

export interface Contacts {
  readonly contacts: readonly NamedContact[];
  /** Parties without contacts, which belong to the network too. */
  readonly alone: readonly string[];
  readonly nameOf: (party: string) => NamedEntry & { readonly group?: Words };
}

/** Contacts of an analysis; undefined if the portal has none. */
export function readContacts(
  { table, figure }: AnalysisOf<'network'>,
  parts: AnalysisParts,
): Contacts | undefined {
  const found = findTable(parts, table, 'contacts');
  if (found) return { contacts: found.rows, alone: [], nameOf: nameEntries(parts) };
  const data = parts.figures.find(({ id }) => id === figure)?.data.data;
  if (!data) return undefined;
  const rows = new Map(data.rows.map((row) => [row.id, row]));
  return {
    contacts: data.rows.flatMap(({ id, links }) => links.map((link) => ({ from: id, ...link }))),
    // A row with lost values has unknown contacts, rather than none.
    alone: data.rows.flatMap(({ id, values }) =>
      values.some((value) => typeof value === 'object' && 'missing' in value) ? [] : [id],
    ),
    nameOf: (id) => {
      const row = rows.get(id);
      if (!row) return { label: sameWords(id) };
      return { label: { text: row.label }, ...(row.group ? { group: { text: row.group } } : {}) };
    },
  };
}
