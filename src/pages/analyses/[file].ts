import type { APIRoute } from 'astro';
import { portal } from '../../portal/built-portal.ts';
import { analysisPdfs } from '../../queries/analyses/analysis-pdfs.ts';

interface Props {
  bytes: Uint8Array;
}

/** PDFs of analyses made by `npm run pdf`, unchanged. */
export function getStaticPaths() {
  return analysisPdfs(portal).map(({ file, bytes }) => ({ params: { file }, props: { bytes } }));
}

export const GET: APIRoute<Props> = ({ props: { bytes } }) => new Response(bytes as BodyInit);
