import type { APIRoute } from 'astro';
import { portal } from '../portal/built-portal.ts';
import { writeLlms } from '../queries/machines/llms.ts';

/** `/llms.txt`: the site at a glance for programs that read text. */
export const GET: APIRoute = () => new Response(writeLlms(portal));
