import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type CollectionData,
  type CollectionName,
  collectionNames,
  type ProseName,
} from './collections.ts';
import { buildSettings } from './build-settings.ts';
import { loadPortal } from './load-portal.ts';
import type { MediaSize } from './media-file.ts';
import type { Portal } from './portal.ts';
import type { Problem } from './problem.ts';

/** One entry as plain data; a text with what stands below its head. */
type PlainEntry<K extends CollectionName> = {
  readonly id: string;
  readonly data: CollectionData<K>;
} & (K extends ProseName ? { readonly body: string } : unknown);

/** The checked content of a portal as plain data: what the build hands from check to site. */
export interface PortalData {
  readonly collections: { readonly [K in CollectionName]: readonly PlainEntry<K>[] };
  /** Sizes of the files of `media/`, by their paths below it. */
  readonly media?: Readonly<Record<string, MediaSize>>;
  /** Lines of the list of published addresses. */
  readonly published?: readonly string[];
  /** The lock of the current edition, while its report is built as if it were not frozen. */
  readonly thawed?: CollectionData<'archive'>;
}

// One order for every portal, however its lists are cut into files.
const { compare } = new Intl.Collator('en');

/** Strips a portal to what the site needs, each collection in the order of its ids. */
export function toPortalData(portal: Portal): PortalData {
  const lists: PortalData['collections'] = portal;
  const stripped = collectionNames.map((name): [string, readonly PlainEntry<CollectionName>[]] => [
    name,
    lists[name]
      .toSorted((a, b) => compare(a.id, b.id))
      .map((entry) => ({
        id: entry.id,
        data: entry.data,
        ...('body' in entry ? { body: entry.body } : {}),
      })),
  ]);
  return {
    collections: Object.fromEntries(stripped) as PortalData['collections'],
    media: Object.fromEntries([...portal.media].map(([file, { size }]) => [file, size])),
    published: portal.published.map(({ path }) => path),
  };
}

/** The same as if the current edition were not frozen: its report is built from its entries. */
export function thaw({ collections, ...rest }: PortalData): PortalData {
  const current = collections.site[0]?.data.edition;
  const archive = collections.archive.filter(({ id }) => id !== current);
  const lock = collections.archive.find(({ id }) => id === current)?.data;
  const thawed = { ...rest, collections: { ...collections, archive } };
  return lock ? { ...thawed, thawed: lock } : thawed;
}

/** The folder of the portal that is being built. */
export function portalDirectory(): string {
  return resolve(buildSettings().portal ?? 'src/content');
}

/** Where a problem stands and of what kind it is, where no words are at hand. */
const tellPlace = ({ file, line, column, field, code }: Problem) =>
  `${file}:${line}:${column} ${field}: ${code}`;

/**
 * The content of the portal. A build reads what its check wrote, so that
 * nothing is parsed twice; the dev server, which has checked it at its start, reads the folder.
 * @param tell puts a problem into words
 * @throws Error that lists the problems of files that cannot be read
 */
export function readPortalData(tell: (problem: Problem) => string = tellPlace): PortalData {
  const checked = buildSettings().data;
  if (checked) return JSON.parse(readFileSync(checked, 'utf8')) as PortalData;
  const { portal, problems } = loadPortal(portalDirectory());
  if (problems.length > 0) throw new Error(problems.map(tell).join('\n'));
  // Who writes wants to see the report as its entries have it now.
  return thaw(toPortalData(portal));
}
