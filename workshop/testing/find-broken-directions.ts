import { rooms } from './directions.ts';
import type { SourceFile } from './list-sources.ts';
import { readImports } from './read-imports.ts';
import type { Allowance } from './room.ts';

// Since dependency-cruiser (17) reads .vue and .svelte, but no .astro files.

/** Tools shared by kinds of charts: a folder imports only from those before it. */
export const chartTools: readonly string[] = [
  ...['bars', 'classes', 'geometry', 'projection', 'scales'],
  ...['model', 'marks', 'paint', 'words'],
  ...['labels', 'series', 'rows', 'axes', 'svg'],
  ...['points', 'maps'],
];

/** A kind of chart imports from itself and from tools, a tool from those below it. */
function allowsInCharts(path: string, target: string): boolean {
  const [, , part, folder = ''] = path.split('/');
  const [, , targetPart, targetFolder = ''] = target.split('/');
  if (part === targetPart && folder === targetFolder) return true;
  if (targetPart !== 'tools') return false;
  return (
    part === 'kinds' ||
    (part === 'tools' && chartTools.indexOf(targetFolder) < chartTools.indexOf(folder))
  );
}

/** Folder of a file under src, or its first folder. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

function allows(
  allowance: string | Allowance,
  path: string,
  target: string,
  values: readonly string[],
): boolean {
  const {
    from,
    only,
    for: files,
  } = typeof allowance === 'string' ? { from: allowance } : allowance;
  if (from !== target && from !== roomOf(target)) return false;
  if (files && !files.includes(path)) return false;
  const known = only === 'types' ? [] : only;
  return !known || values.every((value) => known.includes(value));
}

/** Forbidden imports as `file → target (names)`. */
export function findBrokenDirections(file: SourceFile): string[] {
  const own = roomOf(file.path);
  const room = rooms[own];
  if (!room) return [`${file.path}: no room of this name`];
  return readImports(file)
    .filter(({ target, values }) => {
      const local = target.startsWith('src/') || target.startsWith('scripts/');
      if (own === 'charts' && roomOf(target) === own) return !allowsInCharts(file.path, target);
      if (local) {
        return (
          roomOf(target) !== own &&
          !room.rooms.some((allowance) => allows(allowance, file.path, target, values))
        );
      }
      // Content and texts are not in Astro's collections.
      if (target === 'astro:content') return true;
      return (
        room.packages !== undefined &&
        !room.packages.some((name) =>
          name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : name === target,
        )
      );
    })
    .map(({ target, values }) => `${file.path} → ${target} (${values.join(', ') || 'types'})`);
}
