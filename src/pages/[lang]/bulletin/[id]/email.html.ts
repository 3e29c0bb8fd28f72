import type { APIRoute } from 'astro';
import { writeLetter } from '../../../../components/bulletin/write-letter.ts';
import { pageParams } from '../../../../i18n/page-params.ts';
import { portal } from '../../../../portal/built-portal.ts';
import { bulletinRoutes } from '../../../../queries/reports/view-bulletin.ts';
import { viewLetter } from '../../../../queries/reports/view-letter.ts';

/** `/{lang}/bulletin/{id}/email.html`: an issue as an e-mail. */
export const getStaticPaths = () => bulletinRoutes(portal);

export const GET: APIRoute = ({ params }) => {
  const { locale, id } = pageParams(params, 'id');
  return new Response(writeLetter(viewLetter(portal, id, locale)), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
};
