import { readView, type ViewKey, writeView } from '../view/view-state.ts';
import { comparedKinds, type ComparedKind } from './compared.ts';

/** So many are compared at most. */
export const mostCompared = 10;

/** What the address asks to compare. */
export interface Choice {
  readonly kind: ComparedKind;
  /** Each once, in their order, no more than are compared. */
  readonly ids: readonly string[];
  /** Ids beyond the most that are compared. */
  readonly over: readonly string[];
  /** Other kinds that the address names too: only one is compared at a time. */
  readonly others: readonly ComparedKind[];
}

/** Any id may be asked for: whether there is such an entry is known when it is looked for. */
const keys: readonly ViewKey[] = comparedKinds.map((name) => ({
  name,
  many: true,
  knows: () => true,
}));

/**
 * Reads `?clusters=a,b`, whatever stands there.
 * @returns undefined where nothing is chosen
 */
export function parseChoice(search: string): Choice | undefined {
  const { values } = readView(search, keys);
  const [kind, ...others] = comparedKinds.filter((one) => values.has(one));
  if (!kind) return undefined;
  const ids = values.get(kind) ?? [];
  return { kind, ids: ids.slice(0, mostCompared), over: ids.slice(mostCompared), others };
}

/** The choice as a query: `?clusters=a,b`, '' for none. */
export function formatChoice(kind: ComparedKind, ids: readonly string[]): string {
  return writeView('', keys, new Map([[kind, ids]]));
}

/** The ids with one added at the end, or taken out where it is among them. */
export function toggleId(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
