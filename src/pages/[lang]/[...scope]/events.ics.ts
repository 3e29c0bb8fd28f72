import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { portal } from '../../../portal/built-portal.ts';
import { calendarRoutes } from '../../../queries/calendar/calendar-files.ts';

export const getStaticPaths = () => calendarRoutes(portal);

/** `events.ics` of a language or an entry: events and deadlines of calls, for calendars. */
export const GET: APIRoute<{ text: string }, { lang: Locale }> = ({ props: { text } }) =>
  new Response(text);
