import { loadPortal, type Progress } from '../loaders/load-portal.ts';
import type { Portal } from '../loaders/portal.ts';
import { compareProblems, type Problem } from '../loaders/problem.ts';
import { checkPortal } from './check-portal.ts';
import { checkSalvaged } from './check-salvaged.ts';

/** Checks a portal's folder from bytes to cross-references, and lists every problem at once. */
export function checkDirectory(
  directory: string,
  onProgress?: Progress,
): { portal: Portal; problems: Problem[] } {
  const { portal, problems, salvaged } = loadPortal(directory, onProgress);
  const across = checkPortal(portal, problems);
  const further = checkSalvaged(portal, salvaged);
  return { portal, problems: [...problems, ...across, ...further].toSorted(compareProblems) };
}
