import type { APIRoute } from 'astro';
import { portal, readDocument } from '../../portal/built-portal.ts';
import { listDocuments } from '../../queries/media/list-documents.ts';

/** `/media/{file}.pdf`: documents named by entries, unchanged. */
export function getStaticPaths() {
  return listDocuments(portal).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(readDocument(params.file ?? '') as BodyInit, {
    headers: { 'content-type': 'application/pdf' },
  });
