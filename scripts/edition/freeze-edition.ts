import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import type { Archive } from '../../src/schemas/archive.ts';
import { hashBytes, judgeFiles } from '../../src/loaders/archive/packed-files.ts';
import type { FileMap } from '../../src/loaders/archive/unzip-files.ts';
import { readFrozen } from '../../src/loaders/archive/read-frozen.ts';
import { ownVersions } from '../../src/validators/frozen-inputs.ts';
import { collectEdition } from '../archive/collect-edition.ts';
import { packFiles } from '../archive/pack-files.ts';
import { UnkeptSite } from '../archive/unkept-site.ts';
import type { Outcome } from './outcome.ts';
import { keepEarlier } from './keep-earlier.ts';
import { refuseEdition } from './refuse-edition.ts';
import { placeFiles } from '../place-files.ts';
import { judgeSite } from './site-inputs.ts';

const maxBytes = 30_000_000;

export interface Freezing {
  readonly portal: Portal;
  readonly directory: string;
  readonly edition: string;
  /** A site built from the portal, and its base path. */
  readonly site: string;
  readonly base: string;
  readonly today: string;
  readonly again: boolean;
  readonly replace: boolean;
  readonly dry: boolean;
}

function refuse({ portal, directory, edition, again, replace }: Freezing): Phrase | undefined {
  const entry = portal.editions.find(({ id }) => id === edition);
  if (!entry) return refuseEdition(portal, edition);
  const { file } = entry;
  const { status, report } = entry.data;
  if (status === 'draft') return phrase('command.freeze.draft', { file });
  if (!report) {
    return phrase('command.freeze.noReport', { file, command: `npm run add -- report ${edition}` });
  }
  if (again && replace) {
    return phrase('command.freeze.bothWays', { again: '--again', replace: '--replace' });
  }
  if (existsSync(join(directory, `archive/${edition}.yaml`)) && !again && !replace) {
    const ways = { again: '--again', replace: '--replace' };
    return phrase('command.freeze.already', { edition, errata: 'errata/errata.yaml', ...ways });
  }
  return undefined;
}

/** Reason why the site does not match the portal's report, if any. */
function refuseSite({ portal, edition, site }: Freezing): Phrase | undefined {
  const languages = portal.site[0]?.data.languages ?? [];
  const command = 'npm run build';
  const missing = languages
    .map((locale) => `${locale}/reports/${edition}/index.html`)
    .find((file) => !existsSync(join(site, file)));
  if (missing) return phrase('command.freeze.noPage', { site, file: missing, command });
  const found = judgeSite(site, portal, edition);
  if (found === 'built') return undefined;
  return found === 'stale'
    ? phrase('command.freeze.otherSite', { site })
    : phrase('command.freeze.archived', { site, edition, option: '--unfrozen' });
}

function sizeOf(files: FileMap): number {
  return [...files.values()].reduce((total, { length }) => total + length, 0);
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

function writeLock(lock: Archive, edition: string): string {
  const head = [
    `# The lock of the edition ${edition}, made by npm run edition -- freeze ${edition}. Do not change it by hand:`,
    '# what has to be corrected after the freezing is recorded in errata/errata.yaml.',
  ];
  return `${head.join('\n')}\n${stringify(lock, { lineWidth: 0 })}`;
}

interface Collected {
  readonly files: FileMap;
  readonly report: NonNullable<Archive['report']>;
}

function collect({ site, base, edition }: Freezing): Collected | Phrase {
  let files: FileMap;
  try {
    files = collectEdition(site, base, edition);
  } catch (error) {
    if (error instanceof UnkeptSite) return error.fault;
    throw error;
  }
  const { data, fault } = readFrozen(files, edition);
  if (fault !== undefined) return fault;
  const { version, date } = data.report;
  return judgeFiles(files)[0] ?? { files, report: { version, date } };
}

/** Languages without a print of an edition among files. */
export function unprinted(portal: Portal, edition: string, files: readonly string[]): string[] {
  const languages = portal.site[0]?.data.languages ?? [];
  return languages.filter(
    (locale) => !files.some((name) => name.endsWith(`-${edition}-${locale}.pdf`)),
  );
}

/**
 * Archive everything used by an edition's report as built, and record the versions of its entries and the hash
 * of each file.
 */
export function freezeEdition(freezing: Freezing): Outcome {
  const { portal, directory, edition, site, today, dry } = freezing;
  const fault = refuse(freezing) ?? refuseSite(freezing);
  if (fault) return { faults: [fault] };
  const collected = collect(freezing);
  if ('key' in collected) {
    return { faults: [phrase('check.archive.inFile', { name: site, fault: collected })] };
  }
  const { files, report } = collected;
  const kept = keepEarlier({ ...freezing, report: report.version });
  if ('key' in kept) return { faults: [kept] };
  const packed = packFiles(files);
  const size = phrase('command.freeze.size', {
    n: files.size,
    whole: megabytes(sizeOf(files)),
    packed: megabytes(packed.length),
  });
  if (packed.length > maxBytes) {
    return { faults: [phrase('command.freeze.tooLarge', { most: megabytes(maxBytes), size })] };
  }
  const inputs = ownVersions(portal, edition);
  const lock: Archive = {
    format: 2,
    frozen: today,
    version: kept.version,
    report,
    zip: { sha256: hashBytes(packed), bytes: packed.length },
    earlier: [...kept.earlier],
    inputs,
    files: Object.fromEntries(
      [...files.keys()].sort().map((name) => [name, hashBytes(files.get(name) as Uint8Array)]),
    ),
  };
  const made = new Map<string, string | Uint8Array>([
    [`archive/${edition}.yaml`, writeLock(lock, edition)],
    [`archive/${edition}.zip`, packed],
    ...kept.files,
  ]);
  if (!dry) placeFiles(directory, [...made.keys()], made);
  const done = dry ? 'command.freeze.wouldFreeze' : 'command.freeze.frozen';
  const lacking = unprinted(portal, edition, [...files.keys()]);
  return {
    lines: [
      phrase(done, { edition, n: Object.keys(inputs).length, size }),
      ...[...kept.files.keys()].map((file) => phrase('command.freeze.kept', { file })),
      ...(lacking.length === 0
        ? []
        : [
            phrase('command.freeze.unprinted', {
              languages: lacking.join(', '),
              command: 'npm run pdf',
              option: '--replace',
            }),
          ]),
    ],
  };
}
