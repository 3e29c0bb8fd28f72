import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type CollectionData,
  type CollectionName,
  collectionNames,
  type ProseName,
} from './collections.ts';
import type { OriginalChanges } from './texts/original-change.ts';
import { buildSettings } from './build-settings.ts';
import { loadPortal } from './load-portal.ts';
import type { MediaSize } from './media-file.ts';
import type { Portal } from './portal.ts';
import type { Problem } from './problem.ts';

/** An entry as plain data; for prose with its body. */
type PlainEntry<K extends CollectionName> = {
  readonly id: string;
  readonly data: CollectionData<K>;
} & (K extends ProseName ? { readonly body: string } : unknown);

/** Checked content, handed from check to build. */
export interface PortalData {
  readonly collections: { readonly [K in CollectionName]: readonly PlainEntry<K>[] };
  /** Sizes of media files, by path below `media/`. */
  readonly media?: Readonly<Record<string, MediaSize>>;
  /** Files of entries, by `collection/id`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Days on which files were last committed, by path in the portal. */
  readonly changed?: Readonly<Record<string, string>>;
  /** What changed in the originals of stale texts; the dev server leaves it out. */
  readonly changes?: OriginalChanges;
  /** Published addresses. */
  readonly published?: readonly string[];
  /** Lock of the current edition, while its report is built as if not frozen. */
  readonly thawed?: CollectionData<'archive'>;
}

// Independent of how lists are split into files.
const { compare } = new Intl.Collator('en');

/**
 * Reduce a portal to what the site needs, sorted by id.
 * @param changed days on which its files were last committed, if known
 */
export function toPortalData(
  portal: Portal,
  changed: ReadonlyMap<string, string> = new Map(),
): PortalData {
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
    files: Object.fromEntries(
      collectionNames.flatMap((name) =>
        portal[name].map(({ id, file }) => [`${name}/${id}`, file]),
      ),
    ),
    changed: Object.fromEntries(changed),
    published: portal.published.map(({ path }) => path),
  };
}

/** As if the current edition were not frozen: its report is built from entries. */
export function thaw({ collections, ...rest }: PortalData): PortalData {
  const current = collections.site[0]?.data.edition;
  const archive = collections.archive.filter(({ id }) => id !== current);
  const lock = collections.archive.find(({ id }) => id === current)?.data;
  const thawed = { ...rest, collections: { ...collections, archive } };
  return lock ? { ...thawed, thawed: lock } : thawed;
}

/** Folder of the portal being built. */
export function portalDirectory(): string {
  return resolve(buildSettings().portal ?? 'src/content');
}

/** Place and code of a problem, for use without messages. */
const formatPosition = ({ file, line, column, field, code }: Problem) =>
  `${file}:${line}:${column} ${field}: ${code}`;

/**
 * Read the portal's content. A build uses the output of its check, so that nothing is parsed twice; the dev
 * server reads the folder, checked at start.
 * @param tell words a problem
 * @throws Error listing the problems of unreadable files
 */
export function readPortalData(tell: (problem: Problem) => string = formatPosition): PortalData {
  const checked = buildSettings().data;
  if (checked) return JSON.parse(readFileSync(checked, 'utf8')) as PortalData;
  const { portal, problems } = loadPortal(portalDirectory());
  if (problems.length > 0) throw new Error(problems.map(tell).join('\n'));
  // Authors want to see current entries.
  return thaw(toPortalData(portal));
}
