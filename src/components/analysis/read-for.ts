/** For what the list of analyses is asked: an entry with a page. */
export interface AskedFor {
  readonly kind: 'clusters' | 'regions' | 'sectors';
  readonly id: string;
}

/** Reads `?for=clusters/my-cluster`; undefined for anything else. */
export function readFor(search: string): AskedFor | undefined {
  const [, kind, id] =
    /^(clusters|regions|sectors)\/([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)$/.exec(
      new URLSearchParams(search).get('for') ?? '',
    ) ?? [];
  if (kind === undefined || id === undefined) return undefined;
  return { kind: kind as AskedFor['kind'], id };
}

/** A link of the page of an entry. */
export interface PageLink {
  /** With its query and its anchor, below the language: `/analyses/needs/#table-matrix`. */
  readonly href: string;
  readonly text: string;
  /** Is it one of the sentences in which analyses tell of the entry? */
  readonly isTold: boolean;
}

/** What an analysis has of an entry. */
export interface FoundResult {
  /** Where its page tells of the entry, or begins with it. */
  readonly href: string;
  /** Its sentences of the entry; none where it lists it or begins with it. */
  readonly told: readonly string[];
}

/**
 * Which analyses have something of an entry: those to which its page leads, not as a whole, but with a
 * place or a query of its own.
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
