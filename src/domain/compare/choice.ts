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

const idsIn = (query: URLSearchParams, kind: ComparedKind): string[] => [
  ...new Set(
    query
      .getAll(kind)
      .flatMap((value) => value.split(','))
      .map((id) => id.trim())
      .filter(Boolean),
  ),
];

/**
 * Reads `?clusters=a,b`, whatever stands there.
 * @returns undefined where nothing is chosen
 */
export function parseChoice(search: string): Choice | undefined {
  const query = new URLSearchParams(search);
  const [kind, ...others] = comparedKinds.filter((one) => idsIn(query, one).length > 0);
  if (!kind) return undefined;
  const ids = idsIn(query, kind);
  return { kind, ids: ids.slice(0, mostCompared), over: ids.slice(mostCompared), others };
}

/** The choice as a query: `?clusters=a,b`, '' for none. */
export function formatChoice(kind: ComparedKind, ids: readonly string[]): string {
  return ids.length > 0 ? `?${kind}=${ids.map(encodeURIComponent).join(',')}` : '';
}

/** The ids with one added at the end, or taken out where it is among them. */
export function toggleId(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
