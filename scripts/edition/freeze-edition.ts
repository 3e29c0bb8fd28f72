import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import type { Archive } from '../../src/schemas/archive.ts';
import { hashBytes, judgeFiles } from '../../src/loaders/archive/packed-files.ts';
import type { FileMap } from '../../src/loaders/archive/unzip-files.ts';
import { readFrozen } from '../../src/loaders/archive/read-frozen.ts';
import { ownVersions } from '../../src/validators/own-entries.ts';
import { collectEdition } from '../archive/collect-edition.ts';
import { packFiles } from '../archive/pack-files.ts';
import type { Outcome } from './outcome.ts';
import { placeFiles } from '../place-files.ts';
import { judgeSite } from './site-inputs.ts';

/** What a frozen edition may take in a repository. */
const maxBytes = 30_000_000;

/** How an edition is to be frozen. */
export interface Freezing {
  readonly portal: Portal;
  /** Folder of the portal. */
  readonly directory: string;
  readonly edition: string;
  /** Folder of a site that was built from the portal, and the path for which it was built. */
  readonly site: string;
  readonly base: string;
  readonly today: string;
  /** Freeze it though it is frozen already. */
  readonly again: boolean;
  /** Only say what would be made. */
  readonly dry: boolean;
}

/** Why an edition cannot be frozen yet, if it cannot. */
function refuse({ portal, directory, edition, again }: Freezing): string | undefined {
  const entry = portal.editions.find(({ id }) => id === edition);
  if (!entry) return `expected the id of an edition, found "${edition}"; check the spelling`;
  const { status, report } = entry.data;
  if (status === 'draft') {
    return `${entry.file}: expected a published edition, found a draft; change its status when it is complete`;
  }
  if (!report) return `${entry.file}: expected a report with chapters, found none; add it first`;
  if (existsSync(join(directory, `archive/${edition}.yaml`)) && !again) {
    return `the edition ${edition} is frozen already; record corrections in errata/errata.yaml, or add --again`;
  }
  return undefined;
}

/** Why the built site does not hold the report as the portal has it, if it does not. */
function refuseSite({ portal, edition, site }: Freezing): string | undefined {
  const languages = portal.site[0]?.data.languages ?? [];
  const missing = languages
    .map((locale) => `${locale}/reports/${edition}/index.html`)
    .find((file) => !existsSync(join(site, file)));
  if (missing)
    return `${site}: expected a built site with ${missing}, found none; run npm run build`;
  const found = judgeSite(site, portal, edition);
  if (found === 'built') return undefined;
  const other = `${site}: expected a site built from the portal as it is now, found another; build it again`;
  return found === 'stale'
    ? other
    : `${site}: expected a site in which the report of ${edition} was built, found its archive in it; build it with --unfrozen`;
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

/** The files of an edition in a site, or why they cannot be kept. */
function collect({ site, base, edition }: Freezing): FileMap | string {
  let files: FileMap;
  try {
    files = collectEdition(site, base, edition);
  } catch (error) {
    return (error as Error).message;
  }
  const { fault } = readFrozen(files, edition);
  const wrong = fault ?? judgeFiles(files)[0];
  return wrong ? sayPhrase(wrong, 'en') : files;
}

/** The languages of the portal in which there is no print. */
function unprinted({ portal }: Freezing, files: FileMap): string[] {
  const languages = portal.site[0]?.data.languages ?? [];
  const prints = [...files.keys()].filter((name) => name.startsWith('pdf/'));
  return languages.filter((locale) => !prints.some((name) => name.endsWith(`-${locale}.pdf`)));
}

/**
 * Freezes an edition: keeps all that its report used as it was built, and writes down the versions of
 * its own entries and the hash of each file.
 */
export function freezeEdition(freezing: Freezing): Outcome {
  const { portal, directory, edition, site, today, dry } = freezing;
  const fault = refuse(freezing) ?? refuseSite(freezing);
  if (fault) return { fault };
  const files = collect(freezing);
  if (typeof files === 'string') return { fault: `${site}: ${files}` };
  const packed = packFiles(files);
  const size = `${files.size} files of ${megabytes(sizeOf(files))}, ${megabytes(packed.length)} packed`;
  if (packed.length > maxBytes) {
    return { fault: `expected an archive of at most ${megabytes(maxBytes)}, found ${size}` };
  }
  const inputs = ownVersions(portal, edition);
  const lock: Archive = {
    format: 2,
    frozen: today,
    version: (portal.archive.find(({ id }) => id === edition)?.data.version ?? 0) + 1,
    zip: { sha256: hashBytes(packed), bytes: packed.length },
    inputs,
    files: Object.fromEntries(
      [...files.keys()].sort().map((name) => [name, hashBytes(files.get(name) as Uint8Array)]),
    ),
  };
  const made = new Map<string, string | Uint8Array>([
    [`archive/${edition}.yaml`, writeLock(lock, edition)],
    [`archive/${edition}.zip`, packed],
  ]);
  if (!dry) placeFiles(directory, [...made.keys()], made);
  const done = dry ? 'Would freeze' : 'Froze';
  const count = Object.keys(inputs).length;
  const lacking = unprinted(freezing, files);
  return {
    lines: [
      `${done} the edition ${edition}: ${count} entries of its own; ${size}`,
      ...(lacking.length === 0
        ? []
        : [
            `Without a print in ${lacking.join(', ')}: run npm run pdf, build again and freeze with --again to add it`,
          ]),
    ],
  };
}
