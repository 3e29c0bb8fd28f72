import type { APIRoute } from 'astro';
import { pictures } from '../../portal/built-portal.ts';

export function getStaticPaths() {
  return [...pictures.keys()].map((file) => ({ params: { file } }));
}

/** `/theme/{file}`: the mark, the card and the logos of the portal. */
export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(new Uint8Array(pictures.get(file) ?? []), {
    headers: { 'content-type': file.endsWith('.svg') ? 'image/svg+xml' : 'image/png' },
  });
