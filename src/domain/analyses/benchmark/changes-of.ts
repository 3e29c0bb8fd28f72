/** Change in per cent from an earlier number to that of now; undefined without one, or from zero. */
export const changesOf = (
  rows: readonly (readonly (number | undefined)[])[],
): (number | undefined)[] =>
  rows.map(([now, before]) =>
    now === undefined || before === undefined || before <= 0
      ? undefined
      : (100 * (now - before)) / before,
  );
