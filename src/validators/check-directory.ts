import { loadPortal, type Progress } from '../loaders/load-portal.ts';
import type { Portal } from '../loaders/portal.ts';
import { compareProblems, type Problem } from '../loaders/problem.ts';
import { checkPortal } from './check-portal.ts';

/** Checks a portal's folder from bytes to cross-references, and lists every problem at once. */
export function checkDirectory(
  directory: string,
  onProgress?: Progress,
): { portal: Portal; problems: Problem[] } {
  const { portal, problems } = loadPortal(directory, onProgress);
  const across = checkPortal(portal, problems.length === 0);
  return { portal, problems: [...problems, ...across].toSorted(compareProblems) };
}
