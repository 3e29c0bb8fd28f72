/** An edition as far as its place among the others is concerned. */
interface Staged {
  readonly id: string;
  readonly data: { readonly status: 'draft' | 'published' };
}

/**
 * Ids of the editions whose numbers and answers are shown, the earliest first: the current one, and the
 * published ones before it. Of a year that is still being collected nothing is shown; to show it, a
 * portal makes it the current one.
 */
export function shownEditions(editions: readonly Staged[], current: string): string[] {
  return (
    editions
      .filter(({ id, data }) => id === current || (data.status === 'published' && id < current))
      .map(({ id }) => id)
      // Ids of editions are years: they sort as they follow.
      .sort()
  );
}
