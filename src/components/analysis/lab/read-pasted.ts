/**
 * Cells copied from a spreadsheet: lines of cells separated by tabs, quoted if they contain a break or a
 * quotation mark. Lines without any tab may come from a CSV and are split at semicolons.
 */
export function readPasted(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (plain === '') return [];
  const sign = plain.includes('\t') || !plain.includes(';') ? '\t' : ';';
  const rows: string[][] = [['']];
  let quoted = false;
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain[at] as string;
    const row = rows.at(-1) as string[];
    const cell = row.length - 1;
    if (letter === '"' && quoted && plain[at + 1] === '"') {
      row[cell] += '"';
      at += 1;
    } else if (letter === '"' && (quoted || row[cell] === '')) quoted = !quoted;
    else if (letter === sign && !quoted) row.push('');
    else if (letter === '\n' && !quoted) rows.push(['']);
    else row[cell] += letter;
  }
  return rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
}
