import { type CalendarEvent, writeCalendar } from '../../exports/calendar.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Call } from '../../schemas/call.ts';
import { isOff } from '../links/describe-collections.ts';
import { deadlineInCalendar, eventInCalendar } from './calendar-events.ts';

/** Where the calendar of a language is, below its root. */
export const calendarPath = '/events.ics';

/** Path of an event or of the deadline of a call, alone, within a language. */
export const eventFilePath = (id: string): string => `/events/${id}.ics`;
export const callFilePath = (programme: string, call: string): string =>
  `/programmes/${programme}/${call}.ics`;

type DatedCall = Call & { readonly deadline: string };
const hasDeadline = (call: Call): call is DatedCall => call.deadline !== undefined;

/** A date of the portal, with the path of its own file within a language. */
export interface PortalDate {
  readonly path: string;
  readonly event: CalendarEvent;
}

/** All dates of the portal that a calendar can hold: events, and deadlines of calls. */
export function listDates(portal: Portal, locale: Locale): PortalDate[] {
  const events = isOff(portal, 'events') ? [] : portal.events;
  const programmes = isOff(portal, 'programmes') ? [] : portal.programmes;
  return [
    ...events.map(({ id, data }) => ({
      path: eventFilePath(id),
      event: eventInCalendar(portal, id, data, locale),
    })),
    ...programmes.flatMap(({ id, data }) =>
      data.calls.filter(hasDeadline).map((call) => ({
        path: callFilePath(id, call.id),
        event: deadlineInCalendar(portal, id, data, call, locale),
      })),
    ),
  ];
}

/** Has the portal any date for a calendar? */
export function hasCalendar(portal: Portal): boolean {
  const [locale] = portal.site.languages;
  return locale !== undefined && listDates(portal, locale).length > 0;
}

/** The calendar of the portal in a language, or of some of its dates. */
export function portalCalendar(
  { site }: Portal,
  dates: readonly PortalDate[],
  locale: Locale,
): string {
  const events = dates.map(({ event }) => event);
  const stamp = events
    .map((event) => event.stamp ?? event.from)
    .toSorted()
    .at(-1);
  return writeCalendar({
    name: site.title[locale],
    language: locale,
    stamp: stamp ?? '',
    events,
  });
}
