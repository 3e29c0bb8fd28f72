import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listTree } from '../../src/loaders/list-files.ts';
import { announcedFonts } from '../../src/fonts/own-fonts.ts';
import { engine } from '../workplace.ts';

/** Folders of code and fonts that draw cards. */
const folders = [
  'public/fonts',
  'scripts/cards',
  'src/cards',
  'src/charts/tools',
  'src/fonts',
] as const;
const packer = join(engine, 'scripts/indexed-png.ts');

/** Hash of the code and fonts that draw cards. */
export function hashDrawer(): string {
  const hash = createHash('sha256');
  const files = folders.flatMap((folder) =>
    listTree(join(engine, folder))
      .files.filter((file) => !file.includes('.test.'))
      .sort()
      .map((file) => join(engine, folder, file)),
  );
  const own = Object.values(announcedFonts()).flatMap(({ file, bold }) => [file, bold ?? file]);
  for (const file of [...files, packer, ...own]) hash.update(readFileSync(file));
  return hash.digest('hex');
}
