import type { KeptVersion } from '../domain/frozen/earlier-versions.ts';
import { readTracker, type Shared, shareReads } from '../domain/reads/share-reads.ts';
import type { FileMap } from '../loaders/archive/unzip-files.ts';
import { buildSettings } from '../loaders/build-settings.ts';
import type { CollectionData } from '../loaders/collections.ts';
import { openArchives, readEarlier, readEarlierAssets } from './open-archives.ts';
import { filesOf } from '../loaders/portal-files.ts';
import { portalDirectory, readPortalData } from '../loaders/portal-data.ts';
import { reportProblem } from '../loaders/say-problem.ts';
import { readPortalShapes } from '../loaders/portal-shapes.ts';
import { joinPortal } from './join-portal.ts';
import type { Portal } from './portal.ts';

const content = readPortalData(reportProblem);
const archives = openArchives(portalDirectory(), content.collections.archive);

/** Read and joined once, for pages and prose components. */
export const portal: Portal = openPortal();

function openPortal(): Portal {
  const joined = joinPortal(content, readPortalShapes(), archives.editions);
  return readTracker()?.follow(joined) ?? joined;
}

/**
 * Date for what is open: `2026-01-31`. Passed by the command: nothing here reads the clock.
 * @throws Error if the command did not set it
 */
export function readBuildDay(): string {
  const { day } = buildSettings();
  if (!day) throw new Error('expected the day of the build, found none');
  readTracker()?.note('day', day);
  return day;
}

/** Archived files of its frozen editions. */
export const archiveFiles = archives.files;

let assets: Shared<ReadonlyMap<string, FileMap>> | undefined;

/** Assets that later report versions lack, by edition id. */
export function earlierAssets(): ReadonlyMap<string, FileMap> {
  assets ??= shareReads(
    () =>
      new Map(
        [...archives.files].map(([id, files]) => [
          id,
          readEarlierAssets(portalDirectory(), portal.earlierById.get(id) ?? [], files),
        ]),
      ),
  );
  return assets();
}

/** Bytes of an earlier version of a report. */
export function readEarlierVersion(version: KeptVersion): Uint8Array {
  return readEarlier(portalDirectory(), version);
}

/**
 * Pictures and fonts of the portal in use, by name.
 * @param directory folder of the checked portal
 */
function readPictures(
  directory: string,
  { mark, card, logos, fonts }: CollectionData<'site'>['theme'],
): ReadonlyMap<string, Uint8Array> {
  const letters = [fonts.headings, fonts.tables].flatMap((font) => [font?.file, font?.bold]);
  const names = [mark, card, ...logos.map(({ file }) => file), ...letters].filter(
    (name) => name !== undefined,
  );
  const files = filesOf(directory);
  return new Map(names.map((name) => [name, files.read(`theme/${name}`)]));
}

/** Mark, card and logos of the portal, by file name. */
export const pictures = readPictures(portalDirectory(), portal.site.theme);

/** Bytes of a document by path below `media/`. */
export function readDocument(file: string): Uint8Array {
  return filesOf(portalDirectory()).read(`media/${file}`);
}

/** Paths of all portal files. */
export function listPortalFiles(): readonly string[] {
  const { files } = filesOf(portalDirectory()).list();
  readTracker()?.note('files', files.join('\n'));
  return files;
}
