/** Rows up to which a list is shown whole on phones: about a dozen screens of them. */
const longest = 60;

/**
 * Whether the groups of a list fold on phones: its class, see `folds.css`.
 * @param height rows that an entry takes
 */
export const foldsIf = (
  groups: readonly { readonly length: number }[],
  height = 1,
): 'folds' | undefined =>
  groups.length > 1 && groups.reduce((sum, { length }) => sum + length, 0) * height > longest
    ? 'folds'
    : undefined;
