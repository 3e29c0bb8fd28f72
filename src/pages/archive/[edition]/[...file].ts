import type { APIRoute } from 'astro';
import { archiveFiles, portal } from '../../../portal/built-portal.ts';
import { placeInSite, writeHashes } from '../../../queries/reports/archive/serve-archive.ts';

const hashes = 'sha256sums.txt';

/** `/archive/{edition}/…`: what lies in the archive of a frozen edition, as it is, and its hashes. */
export function getStaticPaths() {
  return [...archiveFiles].flatMap(([edition, files]) =>
    [...files.keys(), hashes]
      .filter((file) => placeInSite(edition, file) === `archive/${edition}/${file}`)
      .map((file) => ({ params: { edition, file } })),
  );
}

export const GET: APIRoute = ({ params: { edition = '', file = '' } }) =>
  new Response(
    file === hashes
      ? writeHashes(portal, edition)
      : (archiveFiles.get(edition)?.get(file) as BodyInit),
  );
