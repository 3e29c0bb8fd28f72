import { rmSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const cache = join(root, '.cache/bench');
export const build = join(root, 'scripts/build.ts');
export const content = join(root, 'src/content');
export const plainContent = join(cache, 'portal-without-figures');

/** Of the check and of pages; of pictures. */
const kept = ['kept', 'read'];
const drawn = ['pictures', 'cards', 'media'];

/**
 * Clear the caches, so that every build does the same work.
 * @param withDrawn whether to clear pictures too, which take most of the time
 */
export function clearCaches(withDrawn = false): void {
  for (const name of withDrawn ? [...kept, ...drawn] : kept)
    rmSync(join(root, '.cache', name), { recursive: true, force: true });
}
