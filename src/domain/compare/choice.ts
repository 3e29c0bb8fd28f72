import { readView, type ViewKey, writeView } from '../view/view-state.ts';
import { comparedKinds, type ComparedKind } from './compared.ts';

/** Max items compared. */
export const maxCompared = 10;

export interface Choice {
  readonly kind: ComparedKind;
  /** Distinct ids in order, up to the maximum. */
  readonly ids: readonly string[];
  /** Ids beyond the maximum. */
  readonly over: readonly string[];
  /** Other kinds in the address, which are ignored: only one is compared at a time. */
  readonly others: readonly ComparedKind[];
}

/** Any id is accepted: whether the entry exists is only known when it is looked up. */
const keys: readonly ViewKey[] = comparedKinds.map((name) => ({
  name,
  many: true,
  knows: () => true,
}));

/**
 * Parse `?clusters=a,b`, tolerating any input.
 * @returns undefined if nothing is chosen
 */
export function parseChoice(search: string): Choice | undefined {
  const { values } = readView(search, keys);
  const [kind, ...others] = comparedKinds.filter((one) => values.has(one));
  if (!kind) return undefined;
  const ids = values.get(kind) ?? [];
  return { kind, ids: ids.slice(0, maxCompared), over: ids.slice(maxCompared), others };
}

/** Choice as a query string: `?clusters=a,b`, or '' if empty. */
export function formatChoice(kind: ComparedKind, ids: readonly string[]): string {
  return writeView('', keys, new Map([[kind, ids]]));
}

/** Append an id, or remove it if present. */
export function toggleId(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
