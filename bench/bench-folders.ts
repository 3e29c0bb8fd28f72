import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** The project, and what the benches use of it. */
export const root = join(import.meta.dirname, '..');
export const cache = join(root, '.cache/bench');
export const build = join(root, 'scripts/build.ts');
export const content = join(root, 'src/content');
export const plainContent = join(cache, 'portal-without-figures');

/** What is kept between builds goes, so that every build does the same work. */
export function clearCaches(): void {
  for (const folder of [
    'node_modules/.astro',
    'node_modules/.vite',
    '.cache/kept',
    '.cache/read',
  ]) {
    rmSync(join(root, folder), { recursive: true, force: true });
  }
}
