import type { APIRoute } from 'astro';
import { portal } from '../../../portal/built-portal.ts';
import { type ApiFile, apiFiles } from '../../../queries/api/api-files.ts';

/** `/data/v1/…`: the lists of the portal for programs, their JSON Schemas and GeoJSON. */
export function getStaticPaths() {
  return apiFiles(portal).map(({ name, value }) => ({ params: { file: name }, props: { value } }));
}

export const GET: APIRoute<Pick<ApiFile, 'value'>> = ({ props: { value } }) =>
  new Response(`${JSON.stringify(value)}\n`);
