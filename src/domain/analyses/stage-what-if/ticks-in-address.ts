/**
 * Encode ticked criteria for an address: for each stage a base-36 bit mask of its ticks in the portal's order,
 * joined by dots. `3.5` ticks the first two criteria of the first stage and the first and third of the second.
 */
export function writeTicks(
  stages: readonly (readonly string[])[],
  ticked: ReadonlySet<string>,
): string {
  const numbers = stages.map((ids) =>
    ids.reduce((bits, id, at) => (ticked.has(id) ? bits + 2 ** at : bits), 0),
  );
  return numbers.map((number) => number.toString(36)).join('.');
}

/**
 * Decode ticks from an address, dropping unknown criteria.
 * @returns undefined if malformed
 */
export function readTicks(
  stages: readonly (readonly string[])[],
  text: string,
): ReadonlySet<string> | undefined {
  if (!/^[0-9a-z]{1,10}(\.[0-9a-z]{1,10})*$/.test(text)) return undefined;
  const numbers = text.split('.').map((part) => Number.parseInt(part, 36));
  return new Set(
    stages.flatMap((ids, stage) =>
      ids.filter((_, at) => Math.floor((numbers[stage] ?? 0) / 2 ** at) % 2 === 1),
    ),
  );
}
