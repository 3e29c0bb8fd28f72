import type { APIRoute } from 'astro';
import { writeQrPng } from '../../../exports/qr/write-qr-png.ts';
import { writeQrSvg } from '../../../exports/qr/write-qr-svg.ts';
import { absolute, rootHref } from '../../../i18n/href.ts';
import { portal } from '../../../portal/built-portal.ts';
import { listShortPaths } from '../../../queries/share/short-paths.ts';

/** `/c/238/qr.svg` and `.png`: the QR code of a short link, in printed size. */
export function getStaticPaths() {
  return listShortPaths(portal).flatMap((path) => {
    const [, short, code] = path.split('/');
    return ['svg', 'png'].map((format) => ({ params: { short, code, format } }));
  });
}

export const GET: APIRoute = ({ params: { short, code, format } }) => {
  const link = absolute(rootHref(`/${short}/${code}/`));
  return format === 'svg'
    ? new Response(writeQrSvg(link), { headers: { 'content-type': 'image/svg+xml' } })
    : new Response(writeQrPng(link) as BodyInit, { headers: { 'content-type': 'image/png' } });
};
