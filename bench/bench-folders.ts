import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** The project, and what the benches use of it. */
export const root = join(import.meta.dirname, '..');
export const cache = join(root, '.cache/bench');
export const build = join(root, 'scripts/build.ts');
export const content = join(root, 'src/content');
export const plainContent = join(cache, 'portal-without-figures');

/** What the check and pages keep, and what is drawn or made smaller. */
const kept = ['kept', 'read'];
const drawn = ['pictures', 'cards', 'media'];

/**
 * What is kept between builds goes, so that every build does the same work.
 * @param withDrawn pictures too? Drawing them takes longer than all else.
 */
export function clearCaches(withDrawn = false): void {
  for (const name of withDrawn ? [...kept, ...drawn] : kept)
    rmSync(join(root, '.cache', name), { recursive: true, force: true });
}
