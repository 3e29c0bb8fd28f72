import { listAllFiles } from '../list-all-files.ts';
import { siteMarker } from '../output-folder.ts';

/**
 * The files of a site as they are deployed, with forward slashes: those for servers too, whose names
 * begin with a dot or an underscore, and not the mark by which a build knows its own folder.
 */
export function listSiteFiles(folder: string): string[] {
  return listAllFiles(folder)
    .filter((path) => path !== siteMarker)
    .sort();
}
