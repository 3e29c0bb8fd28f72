import type { APIRoute } from 'astro';
import { pageParams } from '../../../i18n/page-params.ts';
import { writeTexts } from '../../../search/client/write-texts.ts';
import { portal } from '../../../portal/built-portal.ts';

/** `/{lang}/search/texts.json`: messages for the search scripts. */
export function getStaticPaths() {
  return portal.site.languages.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) => Response.json(writeTexts(pageParams(params).locale));
