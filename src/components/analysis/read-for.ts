/** Entry with a page for which the list of analyses is requested. */
export interface AskedFor {
  readonly kind: 'clusters' | 'regions' | 'sectors';
  readonly id: string;
}

/** Parse `?for=clusters/my-cluster`; undefined for anything else. */
export function readFor(search: string): AskedFor | undefined {
  const [, kind, id] =
    /^(clusters|regions|sectors)\/([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)$/.exec(
      new URLSearchParams(search).get('for') ?? '',
    ) ?? [];
  if (kind === undefined || id === undefined) return undefined;
  return { kind: kind as AskedFor['kind'], id };
}

/** A link on the page of an entry. */
export interface PageLink {
  /** Including query and anchor, without the language: `/analyses/needs/#table-matrix`. */
  readonly href: string;
  readonly text: string;
  /** Whether it is one of the sentences of analyses about the entry. */
  readonly isTold: boolean;
}

/** Result of an analysis for an entry. */
export interface FoundResult {
  /** Link to the entry in the analysis, or to the analysis prefilled with it. */
  readonly href: string;
  /** Sentences about the entry; empty if it is only listed or prefilled. */
  readonly told: readonly string[];
}

/**
 * Analyses with results for an entry: those to which its page links with an anchor or a query, not as a whole.
 */
export function findResults(links: readonly PageLink[]): ReadonlyMap<string, FoundResult> {
  const found = new Map<string, FoundResult>();
  for (const { href, text, isTold } of links) {
    const [, id] = /\/analyses\/([^/?#]+)\/[?#]./.exec(href) ?? [];
    if (id === undefined) continue;
    const known = found.get(id);
    found.set(id, {
      href: known?.href ?? href,
      told: [...(known?.told ?? []), ...(isTold ? [text] : [])],
    });
  }
  return found;
}
