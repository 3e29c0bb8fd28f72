import type { APIRoute } from 'astro';
import { figureList } from '../../queries/figure-pages.ts';
import { figureIds } from '../../queries/figure-views.ts';

/** `/data/figures.json`: every figure with its titles, addresses, source and licence. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(figureList(figureIds), null, 1)}\n`);
