import type { KeptVersion } from '../domain/frozen/earlier-versions.ts';
import { readTracker, type Shared, shareReads } from '../domain/reads/share-reads.ts';
import type { FileMap } from '../loaders/archive/unzip-files.ts';
import { buildSettings } from '../loaders/build-settings.ts';
import { openArchives, readEarlier, readEarlierAssets } from './open-archives.ts';
import { filesOf } from '../loaders/portal-files.ts';
import { portalDirectory, readPortalData } from '../loaders/portal-data.ts';
import { tellProblem } from '../loaders/say-problem.ts';
import { readPortalShapes } from '../loaders/portal-shapes.ts';
import { joinPortal } from './join-portal.ts';
import { readPictures } from './read-pictures.ts';
import type { Portal } from './portal.ts';

const content = readPortalData(tellProblem);
const archives = openArchives(portalDirectory(), content.collections.archive);

/** The portal that this build shows: read and joined once, for pages and the components of prose. */
export const portal: Portal = openPortal();

function openPortal(): Portal {
  const joined = joinPortal(content, readPortalShapes(), archives.editions);
  return readTracker()?.follow(joined) ?? joined;
}

/**
 * The day of the build, as of which pages say what is open: `2026-01-31`. The command hands it over, so
 * that nothing here reads the clock.
 * @throws Error where no command has
 */
export function readBuildDay(): string {
  const { day } = buildSettings();
  if (!day) throw new Error('expected the day of the build, found none');
  readTracker()?.note('day', day);
  return day;
}

/** The files of the archives of its frozen editions. */
export const archiveFiles = archives.files;

let assets: Shared<ReadonlyMap<string, FileMap>> | undefined;

/** What earlier versions of reports showed, and later ones do not, by the ids of their editions. */
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

/** The bytes of an earlier version of a report. */
export function readEarlierVersion(version: KeptVersion): Uint8Array {
  return readEarlier(portalDirectory(), version);
}

/** The mark, the card and the logos of the portal, by the names of their files. */
export const pictures = readPictures(portalDirectory(), portal.site.theme);

/** The bytes of a document by its path below `media/`. */
export function readDocument(file: string): Uint8Array {
  return filesOf(portalDirectory()).read(`media/${file}`);
}

/** The paths of all files of the portal. */
export function listPortalFiles(): readonly string[] {
  const { files } = filesOf(portalDirectory()).list();
  readTracker()?.note('files', files.join('\n'));
  return files;
}
