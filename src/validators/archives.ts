import { type Phrase, phrase } from '../i18n/phrase.ts';
import { keyOfArchive } from '../loaders/archive/judged-archives.ts';
import { findFaults } from '../loaders/archive/packed-files.ts';
import { readFrozen } from '../loaders/archive/read-frozen.ts';
import type { Portal } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

type Lock = Portal['archive'][number];

/**
 * Problems of an archive.
 * @param name of its file: the edition, or `{edition}.v{number}` for an earlier version
 */
function judgePacked(
  portal: Portal,
  { name, edition }: { readonly name: string; readonly edition: string },
  expected: Parameters<typeof findFaults>[1],
  hint: Phrase,
): Problem[] {
  const sha256 = portal.judged && portal.hashPacked(name);
  const key = sha256 === undefined ? undefined : keyOfArchive(edition, sha256, expected);
  if (key !== undefined && portal.judged?.has(key)) return [];
  const packed = portal.readPacked(name);
  const faults = findFaults(packed, expected);
  if (faults.length === 0 && packed.fault === undefined) {
    const { fault } = readFrozen(packed.files, edition);
    if (fault) faults.push(fault);
  }
  if (faults.length === 0 && key !== undefined) portal.judged?.add(key);
  return faults.map((fault) => problemIn(`archive/${name}.zip`, fileStart, 'archive', fault, hint));
}

const nameOfEarlier = (edition: string, version: number) => `${edition}.v${version}`;

/** Problems of earlier versions named by a lock: they are cited, so they must not change. */
function judgeEarlier(portal: Portal, lock: Lock): Problem[] {
  const hint = phrase('check.mend.putEarlierBack');
  return lock.data.earlier.flatMap(({ version, zip }, index) => {
    const name = nameOfEarlier(lock.id, version);
    if (portal.packed.has(name)) {
      return judgePacked(portal, { name, edition: lock.id }, { zip }, hint);
    }
    const message = phrase('check.archives.noArchive', { id: name });
    return [problemAt(portal, lock, ['earlier', index], 'missing', message, hint)];
  });
}

/** Problem for an archive without a lock. */
function reportUnlocked(portal: Portal, name: string): Problem[] {
  const [id = '', version] = name.split('.v');
  if (portal.refused.has(`archive/${id}`)) return [];
  const message =
    version === undefined
      ? phrase('check.archives.loneArchive', { id })
      : phrase('check.archives.loneEarlier', { id, version });
  const hint = phrase(version === undefined ? 'check.mend.putLockBack' : 'check.mend.nameEarlier');
  return [problemIn(`archive/${name}.zip`, fileStart, 'missing', message, hint)];
}

/** Require frozen editions to exist, with their lock and unchanged archives. */
export const checkArchives: Validator = (portal) => {
  const editions = new Set(portal.editions.map(({ id }) => id));
  const named = new Set(
    portal.archive.flatMap(({ id, data }) => [
      id,
      ...data.earlier.map(({ version }) => nameOfEarlier(id, version)),
    ]),
  );
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
    } else {
      const place = { name: lock.id, edition: lock.id };
      const hint = phrase('check.mend.putBackOrFreezeEdition');
      problems.push(...judgePacked(portal, place, lock.data, hint));
    }
    return [...problems, ...judgeEarlier(portal, lock)];
  });
  const loose = [...portal.packed].filter((name) => !named.has(name));
  return [...locked, ...loose.flatMap((name) => reportUnlocked(portal, name))];
};
