import type { APIRoute } from 'astro';
import { pageParams } from '../../../../i18n/page-params.ts';
import { portal } from '../../../../portal/built-portal.ts';
import { clusterOembed } from '../../../../queries/cards/oembed.ts';
import { listEntryRoutes } from '../../../../queries/frame/list-routes.ts';

export const getStaticPaths = () => listEntryRoutes(portal, portal.clusters);

export const GET: APIRoute = ({ params }) => {
  const { locale, id } = pageParams(params, 'id');
  return Response.json(clusterOembed(portal, id, locale));
};
