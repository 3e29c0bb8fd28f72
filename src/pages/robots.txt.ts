import type { APIRoute } from 'astro';
import { writeRobots } from '../queries/machines/robots.ts';

/** `/robots.txt`: what crawlers may read, and where the list of all pages is. */
export const GET: APIRoute = () => new Response(writeRobots());
