/**
 * Reads CSV as RFC 4180 has it, apart from the code that writes it.
 * @throws Error for a quote where none may stand
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;
  const body = text.replace(/^\ufeff/, '');
  while (field.lastIndex < body.length) {
    const at = field.lastIndex;
    const match = field.exec(body);
    if (!match) throw new Error(`stray quote near "${body.slice(at, at + 40)}"`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') rows.push([]);
    else if (field.lastIndex === body.length) rows.at(-1)?.push('');
  }
  if (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

/** Rows below the head as objects by column. */
export function toRecords(rows: readonly (readonly string[])[]): Record<string, string>[] {
  const [head = [], ...body] = rows;
  return body.map((row) =>
    Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])),
  );
}
