import type { Archive, EarlierVersion } from '../../schemas/archive.ts';

export interface KeptVersion extends EarlierVersion {
  readonly file: string;
}

/** Portal file of an earlier version: `archive/2012.v1.zip`. */
export function earlierFile(edition: string, version: number): string {
  return `archive/${edition}.v${version}.zip`;
}

/** Earlier versions named by a lock, newest first. */
export function earlierOf(edition: string, lock: Pick<Archive, 'earlier'>): KeptVersion[] {
  return lock.earlier
    .map((one) => ({ ...one, file: earlierFile(edition, one.version) }))
    .sort((a, b) => b.version - a.version);
}

/**
 * Earlier versions once the edition is frozen with another report version: the currently frozen one is then the
 * newest of them.
 * @param version of the report to be frozen next
 */
export function earlierThan(edition: string, lock: Archive, version: string): KeptVersion[] {
  const { report, frozen, zip, version: number } = lock;
  const isAnother = report !== undefined && report.version !== version;
  const last = { version: number, frozen, zip, file: `archive/${edition}.zip` };
  return [...(isAnother ? [{ ...last, report }] : []), ...earlierOf(edition, lock)];
}

/**
 * Earliest day of an erratum: the freezing of the version before the one that fixes it; for an unfixed erratum,
 * of the first version.
 */
export function correctedFrom(
  lock: Pick<Archive, 'earlier' | 'version' | 'frozen'>,
  mendedIn: number | undefined,
): string {
  const kept = [lock, ...lock.earlier].sort((a, b) => a.version - b.version);
  const before = kept.findLast(({ version }) => mendedIn !== undefined && version < mendedIn);
  return (before ?? kept[0] ?? lock).frozen;
}
