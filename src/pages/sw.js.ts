import type { APIRoute } from 'astro';
import script from '../offline/worker.client.ts?inside';

/** `/sw.js`: keeps pages for readers who ask for it. It lies above all pages, since it sees none above itself. */
export const GET: APIRoute = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
