interface Staged {
  readonly id: string;
  readonly data: { readonly status: 'draft' | 'published' };
}

/**
 * Ids of editions whose numbers and answers are shown, earliest first: the current one, and the published ones
 * before it. A year still being collected is not shown; to show it, a portal makes it the current edition.
 */
export function shownEditions(editions: readonly Staged[], current: string): string[] {
  return (
    editions
      .filter(({ id, data }) => id === current || (data.status === 'published' && id < current))
      .map(({ id }) => id)
      // Edition ids are years, so they sort chronologically.
      .sort()
  );
}
