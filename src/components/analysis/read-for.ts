/** For what the list of analyses is asked: an entry with a page, and the analyses that have a result of it. */
export interface AskedFor {
  readonly kind: 'clusters' | 'regions' | 'sectors';
  readonly id: string;
  readonly has: ReadonlySet<string>;
}

/** Reads `?for=clusters/my-cluster&has=network,needs`; undefined for anything else. */
export function readFor(search: string): AskedFor | undefined {
  const query = new URLSearchParams(search);
  const [, kind, id] =
    /^(clusters|regions|sectors)\/([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)$/.exec(query.get('for') ?? '') ??
    [];
  if (kind === undefined || id === undefined) return undefined;
  const has = new Set((query.get('has') ?? '').split(',').filter(Boolean));
  return { kind: kind as AskedFor['kind'], id, has };
}

/** How many of the analyses have no result yet. */
export function countMissing(analyses: readonly string[], has: ReadonlySet<string>): number {
  return analyses.filter((id) => !has.has(id)).length;
}
