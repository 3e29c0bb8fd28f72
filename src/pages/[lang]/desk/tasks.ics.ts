import type { APIRoute } from 'astro';
import { pageParams } from '../../../i18n/page-params.ts';
import { portal } from '../../../portal/built-portal.ts';
import { writeTasks } from '../../../queries/desk/task-calendar.ts';

export function getStaticPaths() {
  return portal.site.languages.map((lang) => ({ params: { lang } }));
}

/** `/{lang}/desk/tasks.ics`: what waits for editors, for programs that keep tasks. */
export const GET: APIRoute = ({ params }) =>
  new Response(writeTasks(portal, pageParams(params).locale));
