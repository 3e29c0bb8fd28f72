import type { APIRoute } from 'astro';
import { practiceList } from '../../queries/practice-list.ts';

/** `/data/practices.json`: every good practice with its texts, results, verdicts, addresses and sources. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(practiceList(), null, 1)}\n`);
