import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells of the files of a portal which belong to a frozen edition: its own file, its report and the tables of that,
 * which its lock holds as they were.
 * @param folder of the portal
 * @returns a question about a path relative to the folder
 */
export function listFrozen(folder: string): (path: string) => boolean {
  const locks = join(folder, 'archive');
  const editions = existsSync(locks)
    ? readdirSync(locks).flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? [])
    : [];
  return (path) => {
    const [kind = '', edition = ''] = path.split(/[\\/]/);
    if (!['editions', 'reports', 'report-tables'].includes(kind)) return false;
    return editions.includes(edition.replace(/\.yaml$/, ''));
  };
}
