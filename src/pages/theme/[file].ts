import type { APIRoute } from 'astro';
import { pictures, portal } from '../../portal/built-portal.ts';
import { fontLicences, writeFontLicences } from '../../queries/frame/font-licences.ts';

export function getStaticPaths() {
  const licences = writeFontLicences(portal) === '' ? [] : [fontLicences];
  return [...pictures.keys(), ...licences].map((file) => ({ params: { file } }));
}

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};

/** `/theme/{file}`: the logo, the card, logos of publishers and the fonts of the portal. */
export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(
    file === fontLicences ? writeFontLicences(portal) : new Uint8Array(pictures.get(file) ?? []),
    { headers: { 'content-type': types[file.replace(/^.*\./, '')] ?? '' } },
  );
