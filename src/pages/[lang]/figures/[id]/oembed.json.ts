import type { APIRoute } from 'astro';
import { pageParams } from '../../../../i18n/page-params.ts';
import { portal } from '../../../../portal/built-portal.ts';
import { figureOembed, oembedFigures } from '../../../../queries/cards/oembed.ts';

export const getStaticPaths = () => oembedFigures(portal);

export const GET: APIRoute = ({ params }) => {
  const { locale, id } = pageParams(params, 'id');
  return Response.json(figureOembed(portal, id, locale));
};
