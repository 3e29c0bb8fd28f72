import type { APIRoute } from 'astro';
import { pageParams } from '../../../i18n/page-params.ts';
import { portal } from '../../../portal/built-portal.ts';
import { listSheets, writeCards } from '../../../queries/cards/card-sheet.ts';

/** Texts of a language's cards: the build draws the cards and removes these files. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    listSheets(portal).map((sheet) => ({ params: { lang, sheet } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const { locale, sheet } = pageParams(params, 'sheet');
  return new Response(writeCards(portal, locale, sheet));
};
