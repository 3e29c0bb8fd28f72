import type { APIRoute } from 'astro';
import { writeLetter } from '../../../../components/bulletin/write-letter.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { viewLetter } from '../../../../queries/reports/bulletin-letter.ts';
import { bulletinIds } from '../../../../queries/reports/bulletins.ts';
import { portal } from '../../../../portal/built-portal.ts';

/** `/{lang}/bulletin/{id}/email.html`: an issue to be sent as an e-mail. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    bulletinIds(portal).map((id) => ({ params: { lang, id } })),
  );
}

export const GET: APIRoute = ({ params }) =>
  new Response(writeLetter(viewLetter(portal, params.id ?? '', params.lang as Locale)), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
