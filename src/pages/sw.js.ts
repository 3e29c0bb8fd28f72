import type { APIRoute } from 'astro';
import script from '../offline/worker.client.ts?inside';

/**
 * `/sw.js`: caches pages for readers who ask for it. At the root, since a service worker controls only pages
 * below its path.
 */
export const GET: APIRoute = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
