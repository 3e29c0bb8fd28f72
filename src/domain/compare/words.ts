/** Messages used by the comparison script, below `compare.say`. */
export const compareWords = [
  ...(['full', 'none', 'one', 'over', 'others', 'unknown', 'failed', 'remove'] as const),
  ...(['mixed', 'unknownRows', 'row', 'group', 'noAnswer', 'best', 'change'] as const),
] as const;
