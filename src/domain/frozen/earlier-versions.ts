import type { Archive, EarlierVersion } from '../../schemas/archive.ts';

/** An earlier version of a frozen report, and the file of the portal in which it lies. */
export interface KeptVersion extends EarlierVersion {
  readonly file: string;
}

/** The file of the portal in which an earlier version lies: `archive/2012.v1.zip`. */
export function earlierFile(edition: string, version: number): string {
  return `archive/${edition}.v${version}.zip`;
}

/** The earlier versions that a lock names, the newest first. */
export function earlierOf(edition: string, lock: Pick<Archive, 'earlier'>): KeptVersion[] {
  return lock.earlier
    .map((one) => ({ ...one, file: earlierFile(edition, one.version) }))
    .sort((a, b) => b.version - a.version);
}

/**
 * The earlier versions as they will be once the edition is frozen with another version of its report:
 * the one that is frozen now is then the newest of them.
 * @param version of the report that is to be frozen next
 */
export function earlierThan(edition: string, lock: Archive, version: string): KeptVersion[] {
  const { report, frozen, zip, version: number } = lock;
  const isAnother = report !== undefined && report.version !== version;
  const last = { version: number, frozen, zip, file: `archive/${edition}.zip` };
  return [...(isAnother ? [{ ...last, report }] : []), ...earlierOf(edition, lock)];
}

/**
 * The day from which an erratum can be: that on which the version before the one that mends it was frozen,
 * of an erratum that no version mends yet the first one.
 */
export function correctedFrom(
  lock: Pick<Archive, 'earlier' | 'version' | 'frozen'>,
  mendedIn: number | undefined,
): string {
  const kept = [lock, ...lock.earlier].sort((a, b) => a.version - b.version);
  const before = kept.findLast(({ version }) => mendedIn !== undefined && version < mendedIn);
  return (before ?? kept[0] ?? lock).frozen;
}
