import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Lower bound for a build: the same numbers of files and bytes, each file in its own folder, from template
 * strings. Run by run.ts; `--out DIR --files N --bytes N`.
 */
const { values } = parseArgs({
  options: { out: { type: 'string' }, files: { type: 'string' }, bytes: { type: 'string' } },
});
const { out } = values;
const files = Number(values.files);
const bytes = Number(values.bytes);
if (!out || !(files > 0) || !(bytes > 0)) throw new Error('expected --out, --files and --bytes');

function writePage(number: number, length: number): string {
  const rows: string[] = [];
  let size = 0;
  for (let row = 0; size < length; row++) {
    const line = `<tr><th scope="row"><a href="/en/${number}/${row}/">Entry ${row}</a></th><td>${row * number}</td></tr>\n`;
    rows.push(line);
    size += line.length;
  }
  const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page ${number}</title></head>
<body><main><h1>Page ${number}</h1><table>${rows.join('')}</table></main></body></html>`;
  return page.slice(0, length);
}

rmSync(out, { recursive: true, force: true });
for (let number = 0; number < files; number++) {
  // Whole bytes per page, adding up to exactly the requested total.
  const length = Math.floor((bytes * (number + 1)) / files) - Math.floor((bytes * number) / files);
  const folder = join(out, String(number));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), writePage(number, length));
}
