import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { earlierFile } from '../../src/domain/frozen/earlier-versions.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { findFaults } from '../../src/loaders/archive/packed-files.ts';
import { readFrozen } from '../../src/loaders/archive/read-frozen.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import type { Archive, EarlierVersion } from '../../src/schemas/archive.ts';

/** A version, those before it, and the files of the one newly archived. */
export interface Kept {
  readonly version: number;
  readonly earlier: readonly EarlierVersion[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface NextVersion {
  readonly portal: Portal;
  readonly directory: string;
  readonly edition: string;
  /** As given in the report. */
  readonly report: string;
  /** Whether the last frozen version is discarded. */
  readonly replace: boolean;
}

/** Entry for the currently frozen version, or the reason why it cannot be kept. */
function describeLast(portal: Portal, edition: string, lock: Archive): EarlierVersion | Phrase {
  const packed = portal.readPacked(edition);
  const [fault] = findFaults(packed, lock);
  const wrong = (found: Phrase) =>
    phrase('command.freeze.notKept', {
      file: `archive/${edition}.zip`,
      fault: found,
      option: '--replace',
    });
  if (fault !== undefined) return wrong(fault);
  if (packed.fault !== undefined) return wrong(packed.fault);
  const frozen = readFrozen(packed.files, edition);
  if (frozen.fault !== undefined) return wrong(frozen.fault);
  const { version, date } = frozen.data.report;
  return { version: lock.version, frozen: lock.frozen, report: { version, date }, zip: lock.zip };
}

/** First earlier version that has changed. */
function findLost(portal: Portal, edition: string, lock: Archive): Phrase | undefined {
  for (const { version, zip } of lock.earlier) {
    const file = earlierFile(edition, version);
    const [fault] = findFaults(portal.readPacked(`${edition}.v${version}`), { zip });
    if (fault) return phrase('check.archive.inFile', { name: file, fault });
  }
  return undefined;
}

/**
 * Next version, and the earlier ones kept. Kept versions never share a label, since citations must be
 * unambiguous.
 */
export function keepEarlier(next: NextVersion): Kept | Phrase {
  const { portal, directory, edition, report, replace } = next;
  const lock = portal.archive.find(({ id }) => id === edition)?.data;
  if (!lock) return { version: 1, earlier: [], files: new Map() };
  const lost = findLost(portal, edition, lock);
  if (lost) return lost;
  const last = replace ? undefined : describeLast(portal, edition, lock);
  if (last && 'key' in last) return last;
  const earlier = [...(last ? [last] : []), ...lock.earlier];
  const file = `editions/${edition}.yaml`;
  if (earlier.some((one) => one.report.version === report)) {
    return phrase('command.freeze.sameVersion', { file, report, option: '--replace' });
  }
  const said = lock.report?.version;
  if (replace && said !== undefined && said !== report) {
    return phrase('command.freeze.otherVersion', { file, said, report, option: '--again' });
  }
  return {
    version: last ? lock.version + 1 : lock.version,
    earlier,
    files: last
      ? new Map([
          [
            earlierFile(edition, lock.version),
            readFileSync(join(directory, `archive/${edition}.zip`)),
          ],
        ])
      : new Map(),
  };
}
