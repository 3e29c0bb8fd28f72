import type { APIRoute } from 'astro';
import { pageParams } from '../../../../i18n/page-params.ts';
import { portal } from '../../../../portal/built-portal.ts';
import { clusterOembed } from '../../../../queries/cards/oembed.ts';

/** `/{lang}/clusters/{id}/oembed.json`. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    portal.clusters.map(({ id }) => ({ params: { lang, id } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const { locale, id } = pageParams(params, 'id');
  return Response.json(clusterOembed(portal, id, locale));
};
