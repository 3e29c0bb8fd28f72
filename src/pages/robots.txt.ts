import type { APIRoute } from 'astro';
import { writeRobots } from '../queries/machines/robots.ts';

/** `/robots.txt`: allowed paths for crawlers, and the address of the sitemap. */
export const GET: APIRoute = () => new Response(writeRobots());
