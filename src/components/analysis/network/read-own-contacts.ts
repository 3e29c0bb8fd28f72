import type { NamedContact } from '../../../domain/analyses/network/build-graph.ts';
import type { OwnRow } from '../lab/own-table.client.ts';

/** A network from a reader's rows. */
export interface OwnContacts {
  readonly contacts: readonly NamedContact[];
  /** Parties that are alone in their row. */
  readonly alone: readonly string[];
  /** Rows that are not contacts, as written. */
  readonly leftOut: readonly string[];
}

/**
 * Parse rows of two names and a weight. Contacts without weight, and of a party with itself, are not counted,
 * but reported.
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
