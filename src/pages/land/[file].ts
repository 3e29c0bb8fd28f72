import type { APIRoute } from 'astro';
import { portal } from '../../portal/built-portal.ts';
import { landsOf, writeLand } from '../../queries/regions/land-file.ts';

export function getStaticPaths() {
  return landsOf(portal).map((land) => ({ params: { file: `${land}.svg` } }));
}

/** `/land/{countries}.svg`: land shown as the background of small maps. */
export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(writeLand(portal, file.replace(/\.svg$/, '')), {
    headers: { 'content-type': 'image/svg+xml' },
  });
