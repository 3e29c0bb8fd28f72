import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { portal } from '../../../portal/built-portal.ts';
import { eventFileRoutes } from '../../../queries/calendar/calendar-files.ts';

export const getStaticPaths = () => eventFileRoutes(portal);

/** `/{lang}/events/{id}.ics`: an event, for calendars. */
export const GET: APIRoute<{ text: string }, { lang: Locale }> = ({ props: { text } }) =>
  new Response(text);
