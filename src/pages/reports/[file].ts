import type { APIRoute } from 'astro';
import { type ReportPdf, reportPdfs } from '../../queries/reports/report-pdfs.ts';
import { portal } from '../../portal/built-portal.ts';

export function getStaticPaths() {
  return reportPdfs(portal).map((pdf) => ({ params: { file: pdf.file }, props: { pdf } }));
}

/** A PDF that `npm run pdf` made, as it is. */
export const GET: APIRoute<{ pdf: ReportPdf }> = ({ props }) =>
  new Response(new Uint8Array(props.pdf.bytes), { headers: { 'content-type': 'application/pdf' } });
