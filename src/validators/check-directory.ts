import { relative, sep } from 'node:path';
import type { JudgedArchives } from '../loaders/archive/judged-archives.ts';
import { loadPortal, type Progress } from '../loaders/load-portal.ts';
import type { Portal } from '../loaders/portal.ts';
import { judgeVersion } from '../loaders/judge-version.ts';
import { filesOf, type PortalFiles } from '../loaders/portal-files.ts';
import type { Keeping, ReadMemory } from '../loaders/read-memory.ts';
import { compareProblems, type Problem } from '../loaders/problem.ts';
import { checkPortal, entryValidators } from './check-portal.ts';
import { checkSalvaged } from './check-salvaged.ts';
import { checkInterface } from './interface-messages.ts';
import { thawPortal } from './thaw-portal.ts';

export interface CheckedPortal {
  readonly portal: Portal;
  readonly problems: Problem[];
}

/**
 * Check the content of a portal from bytes to cross-references, and list every problem at once.
 * @param from path of its folder, or its files
 * @param judged archives checked before; all are checked if left out
 * @param memory cache of an earlier reading of the same portal
 * @param unfrozen judge the current edition as if it were not frozen, since it will be frozen again
 */
export function checkContent(
  from: string | PortalFiles,
  onProgress?: Progress,
  judged?: JudgedArchives,
  memory?: ReadMemory,
  unfrozen = false,
): CheckedPortal {
  const { portal: loaded, problems, salvaged } = loadPortal(from, onProgress, memory);
  const portal: Portal = judged ? { ...loaded, judged } : loaded;
  const otherVersion = judgeVersion(filesOf(from));
  if (otherVersion) return { portal, problems: [otherVersion] };
  // Texts in a language yet to be added cannot be checked.
  const toAdd = problems.filter(({ hint }) => hint.key === 'check.mend.newLanguage');
  if (toAdd.length > 0) return { portal, problems: toAdd };
  const judgedPortal = unfrozen ? thawPortal(portal) : portal;
  const across = checkPortal(judgedPortal, problems);
  const further = checkSalvaged(judgedPortal, salvaged);
  return { portal, problems: [...problems, ...across, ...further].toSorted(compareProblems) };
}

/**
 * Check for commands that read and write data. Skips texts of pages and reports as well as frozen editions, which
 * account for most of the time of a full check.
 */
export function checkEntries(from: string | PortalFiles, onProgress?: Progress): CheckedPortal {
  const texts = ['pages', 'reports'] as const;
  const { portal, problems, salvaged } = loadPortal(from, onProgress, undefined, texts);
  const otherVersion = judgeVersion(filesOf(from));
  if (otherVersion) return { portal, problems: [otherVersion] };
  const across = checkPortal(portal, problems, entryValidators);
  const further = checkSalvaged(portal, salvaged);
  return { portal, problems: [...problems, ...across, ...further].toSorted(compareProblems) };
}

/** Valid messages stay valid for the same engine version, which is part of a memory's key. */
const keepValid: Keeping<Problem[]> = {
  pack: (problems) => (problems.length === 0 ? true : undefined),
  unpack: () => [],
};

/**
 * Check the content of a portal's folder, and the messages used to build the site.
 * @param unfrozen judge the current edition as if it were not frozen
 * @param memory cache of an earlier reading of the same portal
 */
export function checkDirectory(
  directory: string,
  onProgress?: Progress,
  judged?: JudgedArchives,
  unfrozen = false,
  memory?: ReadMemory,
): CheckedPortal {
  const { portal, problems } = checkContent(directory, onProgress, judged, memory, unfrozen);
  const judge = () => checkInterface((path) => relative(directory, path).split(sep).join('/'));
  const messages = memory ? memory.keep('interface', '', 'messages', judge, keepValid) : judge();
  return { portal, problems: [...problems, ...messages] };
}
