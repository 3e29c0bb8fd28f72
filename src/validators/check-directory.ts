import { loadPortal, type Progress } from '../loaders/load-portal.ts';
import type { Portal } from '../loaders/portal.ts';
import { compareProblems, type Problem } from '../loaders/problem.ts';
import { checkPortal } from './check-portal.ts';

/**
 * Checks a portal's folder from bytes to cross-references.
 * A file that cannot be read leaves ids missing that others name; those are reported only when
 * the rest is readable, so that each line is a mistake of its own.
 */
export function checkDirectory(
  directory: string,
  onProgress?: Progress,
): { portal: Portal; problems: Problem[] } {
  const { portal, problems } = loadPortal(directory, onProgress);
  const broken = new Set(problems.map((problem) => problem.file.split('/')[0]));
  const across = checkPortal(portal, problems.length === 0).filter(
    ({ code, message }) =>
      code !== 'dangling-id' || !broken.has(/entry of ([a-z-]+)\//.exec(message)?.[1] ?? ''),
  );
  return { portal, problems: [...problems, ...across].sort(compareProblems) };
}
