import type { APIRoute } from 'astro';
import { pageParams } from '../../i18n/page-params.ts';
import { portal } from '../../portal/built-portal.ts';
import { writeCards } from '../../queries/cards/card-sheet.ts';

/** What the cards of a language say: the build draws them and removes the list. */
export function getStaticPaths() {
  return portal.site.languages.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) => {
  const { locale } = pageParams(params);
  return new Response(writeCards(portal, locale));
};
