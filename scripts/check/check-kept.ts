import { join } from 'node:path';
import type { Progress } from '../../src/loaders/load-portal.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import {
  checkDirectory,
  type CheckedPortal,
  thawPortal,
} from '../../src/validators/check-directory.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { openJudgedArchives } from '../judged-archives.ts';
import { workplaceOf } from '../workplace.ts';
import { judgeAhead } from './judge-ahead.ts';
import { StoredMemory } from './stored-memory.ts';

/**
 * Check the folder of a portal, reading changed files only.
 * @param unfrozen check the current edition as if it were not frozen, since it will be frozen again
 * @param isWarned list warnings, too
 */
export function checkKept(
  directory: string,
  onProgress?: Progress,
  unfrozen = false,
  isWarned = false,
): CheckedPortal & { readonly warnings: Problem[] } {
  const home = workplaceOf(directory);
  const cache = join(home, '.cache');
  const memory = new StoredMemory(directory, home);
  const judged = memory.isEmpty ? judgeAhead(directory, cache) : openJudgedArchives(cache);
  const checked = checkDirectory(directory, onProgress, judged, unfrozen, memory);
  const warned = unfrozen ? thawPortal(checked.portal) : checked.portal;
  const warnings = isWarned ? listWarnings(warned) : [];
  memory.save();
  return { ...checked, warnings };
}
