import type { APIRoute } from 'astro';
import { portal } from '../../../portal/built-portal.ts';
import { apiFile, apiFileNames } from '../../../queries/api/api-files.ts';

/** `/data/v1/…`: the lists of the portal for programs, their JSON Schemas and GeoJSON. */
export function getStaticPaths() {
  return apiFileNames(portal).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(`${JSON.stringify(apiFile(portal, file))}\n`);
