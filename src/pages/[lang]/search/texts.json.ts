import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { site } from '../../../queries/portal.ts';
import { writeTexts } from '../../../search/client/write-texts.ts';

/** `/{lang}/search/texts.json`: what the search says, for its scripts. */
export function getStaticPaths() {
  return site.languages.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) => Response.json(writeTexts(params.lang as Locale));
