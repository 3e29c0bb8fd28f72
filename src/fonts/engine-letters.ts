import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Family, fontFiles } from './font-files.ts';
import { readFont } from './read-font.ts';

/** Relative to this file: a check runs in any folder and is never bundled. */
const folder = join(import.meta.dirname, '../../public/fonts');

const known = new Map<Family, ReadonlySet<number>>();

/** Code points. */
export function engineLetters(family: Family): ReadonlySet<number> {
  const earlier = known.get(family);
  if (earlier) return earlier;
  const letters = new Set(
    fontFiles[family].flatMap((name) => [
      ...(readFont(readFileSync(join(folder, `${family}-${name}.woff2`)))?.letters ?? []),
    ]),
  );
  known.set(family, letters);
  return letters;
}
