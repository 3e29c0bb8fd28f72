import type { APIRoute } from 'astro';
import { figureList } from '../../queries/figures/figure-list.ts';
import { figureIds } from '../../queries/figures/figure-views.ts';
import { portal } from '../../portal/built-portal.ts';

/** `/data/figures.json`: every figure with its titles, addresses, source and licence. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(figureList(portal, figureIds(portal)), null, 1)}\n`);
