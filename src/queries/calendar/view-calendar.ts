import { type CalendarEvent, writeCalendar } from '../../exports/calendar.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Call } from '../../schemas/call.ts';
import { isOff } from '../links/describe-collections.ts';
import { deadlineInCalendar, eventInCalendar } from './calendar-events.ts';

/** Path of the calendar below the root of a language. */
export const calendarPath = '/events.ics';

/** Path of a single event or call deadline within a language. */
export const eventFilePath = (id: string): string => `/events/${id}.ics`;
export const callFilePath = (programme: string, call: string): string =>
  `/programmes/${programme}/${call}.ics`;

type DatedCall = Call & { readonly deadline: string };
const hasDeadline = (call: Call): call is DatedCall => call.deadline !== undefined;

/** A date of the portal, with the path of its file within a language. */
export interface PortalDate {
  readonly path: string;
  readonly event: CalendarEvent;
}

/** All dates that a calendar can hold: events, and deadlines of calls. */
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

/** Whether the portal has any date for a calendar. */
export function hasCalendar(portal: Portal): boolean {
  const [locale] = portal.site.languages;
  return locale !== undefined && listDates(portal, locale).length > 0;
}

/** Calendar of the portal in a language, or of some of its dates. */
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
