import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../scripts/arguments.ts';
import { engine } from '../../scripts/workplace.ts';
import { writeReference } from './write-reference.ts';

readArguments({
  name: 'docs:reference',
  about: 'Writes docs/reference: every field of every file, made from the schemas and the sample.',
  options: {},
});

const folder = join(engine, 'docs/reference');
const pages = writeReference(join(engine, 'examples/sample-region'));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
process.stdout.write(`docs/reference: ${pages.size} pages\n`);
