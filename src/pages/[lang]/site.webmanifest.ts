import type { APIRoute } from 'astro';
import { pageParams } from '../../i18n/page-params.ts';
import { portal } from '../../portal/built-portal.ts';
import { viewManifest } from '../../queries/frame/view-manifest.ts';

/** `/{lang}/site.webmanifest`: metadata for installing the site as an app. */
export function getStaticPaths() {
  return portal.site.languages.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(viewManifest(portal, pageParams(params).locale), null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
