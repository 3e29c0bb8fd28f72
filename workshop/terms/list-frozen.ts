import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Predicate for paths that belong to a frozen edition: its file, its report and that report's tables, as
 * recorded in its lock.
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
