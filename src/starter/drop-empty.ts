/** An entry without undefined fields and empty lists. */
export function dropEmpty(entry: Readonly<Record<string, unknown>>): object {
  const told = Object.entries(entry).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(told);
}
