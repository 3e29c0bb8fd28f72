import type { APIRoute } from 'astro';
import { practiceList } from '../../queries/data/practice-list.ts';
import { portal } from '../../portal/built-portal.ts';

/** `/data/practices.json`: every good practice with its texts, results, verdicts, addresses and sources. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(practiceList(portal), null, 1)}\n`);
