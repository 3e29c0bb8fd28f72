import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Portal } from '../../src/loaders/portal.ts';
import type { Archive } from '../../src/schemas/archive.ts';
import { listInputs } from '../../src/validators/list-inputs.ts';
import { hashBytes, packedEnding } from '../archive/archive-files.ts';
import { collectReport } from '../archive/collect-report.ts';
import type { FileMap } from '../../src/loaders/packed-files.ts';
import { packFiles } from '../archive/packed-files.ts';
import type { Outcome } from './outcome.ts';
import { placeFiles } from './place-files.ts';
import { isBuiltFrom } from './site-inputs.ts';

/** What a frozen edition may take in a repository. */
const maxBytes = 30_000_000;

/** Pages that repeat the others: the whole report on one page would double the archive. */
const repeating: readonly string[] = ['all'];

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
  return isBuiltFrom(site, portal, edition)
    ? undefined
    : `${site}: expected a site built from the portal as it is now, found another; build it again`;
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

/**
 * Freezes an edition: writes down the versions of all that its report rests on, and keeps its pages
 * as they were built.
 */
export function freezeEdition(freezing: Freezing): Outcome {
  const { portal, directory, edition, site, base, today, dry } = freezing;
  const fault = refuse(freezing);
  if (fault) return { fault };
  const names = listInputs(portal, edition);
  const stale = refuseSite(freezing);
  if (stale) return { fault: stale };
  const place = { folder: `reports/${edition}`, archive: `archive/${edition}` };
  let files: FileMap;
  try {
    files = collectReport({ site, base, without: repeating, ...place });
  } catch (error) {
    return { fault: `${site}: ${(error as Error).message}` };
  }
  const packed = packFiles(files);
  const size = `${files.size} files of ${megabytes(sizeOf(files))}, ${megabytes(packed.length)} packed`;
  if (packed.length > maxBytes) {
    return { fault: `expected at most ${megabytes(maxBytes)} of pages, found ${size}` };
  }
  const lock: Archive = {
    frozen: today,
    version: (portal.archive.find(({ id }) => id === edition)?.data.version ?? 0) + 1,
    pages: { sha256: hashBytes(packed), bytes: packed.length },
    inputs: Object.fromEntries(names.map((name) => [name, portal.versionOf(name) ?? ''])),
  };
  const made = new Map<string, string | Uint8Array>([
    [`archive/${edition}.yaml`, writeLock(lock, edition)],
    [`archive/${edition}${packedEnding}`, packed],
  ]);
  if (!dry) placeFiles(directory, [...made.keys()], made);
  const done = dry ? 'Would freeze' : 'Froze';
  return { lines: [`${done} the edition ${edition}: ${names.length} inputs; ${size}`] };
}
