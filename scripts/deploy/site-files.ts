import { listAllFiles } from '../list-all-files.ts';
import { siteMarker } from '../output-folder.ts';

/**
 * Files of a site as deployed, with forward slashes: including those for servers, whose names begin with a dot
 * or an underscore, but not the marker of builds.
 */
export function listSiteFiles(folder: string): string[] {
  return listAllFiles(folder)
    .filter((path) => path !== siteMarker)
    .sort();
}
