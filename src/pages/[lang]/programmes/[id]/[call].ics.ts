import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/locales.ts';
import { portal } from '../../../../portal/built-portal.ts';
import { callFileRoutes } from '../../../../queries/calendar/calendar-files.ts';

export const getStaticPaths = () => callFileRoutes(portal);

/** `/{lang}/programmes/{id}/{call}.ics`: the last day of a call, for calendars. */
export const GET: APIRoute<{ text: string }, { lang: Locale }> = ({ props: { text } }) =>
  new Response(text);
