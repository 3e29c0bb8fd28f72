import { phrase } from '../i18n/phrase.ts';
import { keyOfArchive } from '../loaders/archive/judged-archives.ts';
import { findFaults } from '../loaders/archive/packed-files.ts';
import { readFrozen } from '../loaders/archive/read-frozen.ts';
import type { Portal } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** What is wrong with the archive of a lock. */
function judgePacked(portal: Portal, { id, data }: Portal['archive'][number]): Problem[] {
  const sha256 = portal.judged && portal.hashPacked(id);
  const key = sha256 === undefined ? undefined : keyOfArchive(id, sha256, data);
  if (key !== undefined && portal.judged?.has(key)) return [];
  const packed = portal.readPacked(id);
  const faults = findFaults(packed, data);
  if (faults.length === 0 && packed.fault === undefined) {
    const { fault } = readFrozen(packed.files, id);
    if (fault) faults.push(fault);
  }
  if (faults.length === 0 && key !== undefined) portal.judged?.add(key);
  const hint = phrase('check.mend.putBackOrFreezeEdition');
  return faults.map((fault) => problemIn(`archive/${id}.zip`, fileStart, 'archive', fault, hint));
}

/** A frozen edition has its lock and its archive as they were frozen, and is an edition. */
export const checkArchives: Validator = (portal) => {
  const editions = new Set(portal.editions.map(({ id }) => id));
  const locks = new Set(portal.archive.map(({ id }) => id));
  const locked = portal.archive.flatMap((lock): Problem[] => {
    const problems: Problem[] = [];
    if (!editions.has(lock.id) && !portal.refused.has(`editions/${lock.id}`)) {
      const message = phrase('check.archives.noLock', { id: lock.id });
      problems.push(
        problemAt(portal, lock, [], 'dangling-id', message, phrase('check.mend.putEditionBack')),
      );
    }
    if (!portal.packed.has(lock.id)) {
      const message = phrase('check.archives.noArchive', { id: lock.id });
      problems.push(
        problemAt(portal, lock, ['zip'], 'missing', message, phrase('check.mend.putBackOrFreeze')),
      );
    } else problems.push(...judgePacked(portal, lock));
    return problems;
  });
  const loose = [...portal.packed].flatMap((id) => {
    if (locks.has(id) || portal.refused.has(`archive/${id}`)) return [];
    const message = phrase('check.archives.loneArchive', { id });
    const hint = phrase('check.mend.putLockBack');
    return [problemIn(`archive/${id}.zip`, fileStart, 'missing', message, hint)];
  });
  return [...locked, ...loose];
};
