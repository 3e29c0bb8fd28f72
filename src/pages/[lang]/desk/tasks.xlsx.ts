import type { APIRoute } from 'astro';
import { toXlsx } from '../../../exports/xlsx.ts';
import { pageParams } from '../../../i18n/page-params.ts';
import { portal } from '../../../portal/built-portal.ts';
import { deskTable } from '../../../queries/desk/view-desk.ts';

/** `/{lang}/desk/tasks.xlsx`: every text that waits for a reviewer. */
export const getStaticPaths = () => portal.site.languages.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params }) => {
  const { head, rows } = deskTable(portal, pageParams(params).locale);
  return new Response(toXlsx('desk', head, rows) as BodyInit);
};
