import type { APIRoute } from 'astro';
import {
  archiveFiles,
  earlierAssets,
  portal,
  readEarlierVersion,
} from '../../../portal/built-portal.ts';
import { earlierName, earlierVersions } from '../../../queries/reports/archive/earlier-versions.ts';
import { placeInSite, writeHashes } from '../../../queries/reports/archive/serve-archive.ts';

const hashes = 'sha256sums.txt';

/**
 * `/archive/{edition}/…`: unchanged files from the archive of a frozen edition, its hashes, its earlier
 * versions, each as one file, and files shown by their pages.
 */
export function getStaticPaths() {
  const own = [...archiveFiles].flatMap(([edition, files]) =>
    [...files.names(), hashes]
      .filter((file) => placeInSite(edition, file) === `archive/${edition}/${file}`)
      .map((file) => ({ params: { edition, file } })),
  );
  const earlier = [...portal.earlierById].flatMap(([edition, versions]) =>
    versions.map((one) => ({ params: { edition, file: earlierName(edition, one) } })),
  );
  const shownBefore = [...earlierAssets()].flatMap(([edition, files]) =>
    [...files.keys()].map((file) => ({ params: { edition, file } })),
  );
  return [...own, ...earlier, ...shownBefore];
}

function readFile(edition: string, file: string): BodyInit {
  if (file === hashes) return writeHashes(portal, edition);
  const earlier = earlierVersions(portal, edition).find(
    (one) => earlierName(edition, one) === file,
  );
  if (earlier) return readEarlierVersion(earlier) as BodyInit;
  const kept = archiveFiles.get(edition)?.get(file) ?? earlierAssets().get(edition)?.get(file);
  return kept as BodyInit;
}

export const GET: APIRoute = ({ params: { edition = '', file = '' } }) =>
  new Response(readFile(edition, file));
