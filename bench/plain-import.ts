import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { read, utils } from '@e965/xlsx';

/**
 * Lower bound for an import: SheetJS reads the same table, and each row is written unchanged into a file.
 * Nothing is validated, matched or compared. `--file FILE --out DIR`.
 */
const { values } = parseArgs({ options: { file: { type: 'string' }, out: { type: 'string' } } });
const { file, out } = values;
if (!file || !out) throw new Error('expected --file and --out');
const { Sheets, SheetNames } = read(readFileSync(file), { dense: true });
const rows = utils.sheet_to_json<unknown[]>(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1 });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
rows.forEach((row, number) => {
  writeFileSync(join(out, `${number}.json`), JSON.stringify(row));
});
