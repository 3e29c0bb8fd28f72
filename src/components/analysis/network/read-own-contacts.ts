import type { NamedContact } from '../../../domain/analyses/network/build-graph.ts';
import type { OwnRow } from '../lab/own-table.client.ts';

/** What a reader's rows say of a network. */
export interface OwnContacts {
  readonly contacts: readonly NamedContact[];
  /** Parties that stand alone in their row. */
  readonly alone: readonly string[];
  /** Rows that are no contact, as they were written. */
  readonly leftOut: readonly string[];
}

/**
 * Reads rows of two names and a weight. A contact of no weight is none, and nobody is in contact with
 * itself: such rows are told instead of counted.
 */
export function readOwnContacts(rows: readonly OwnRow[]): OwnContacts {
  const contacts: NamedContact[] = [];
  const alone: string[] = [];
  const leftOut: string[] = [];
  for (const [first, second, weight] of rows) {
    const names = [first, second].flatMap((name) => (name === undefined ? [] : [String(name)]));
    const [from, to] = names;
    if (from === undefined) continue;
    const isNone = from === to || (typeof weight === 'number' && weight <= 0);
    if (to === undefined) alone.push(from);
    else if (isNone) leftOut.push(`${from} – ${to}`);
    else contacts.push({ from, to, ...(typeof weight === 'number' && { weight }) });
  }
  return { contacts, alone, leftOut };
}
