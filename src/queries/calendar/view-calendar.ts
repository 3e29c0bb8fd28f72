import { type CalendarEvent, writeCalendar } from '../../exports/calendar.ts';
import { absolute, href } from '../../i18n/href.ts';
import { type Locale, mainLanguage } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import type { Call } from '../../schemas/call.ts';
import type { ClusterEvent } from '../../schemas/news.ts';
import type { Programme } from '../../schemas/programme.ts';
import { editionDay } from '../editions/edition-day.ts';
import { askerLink, listRequests, type PartnerRequest } from '../clusters/list-requests.ts';
import { callLabel } from '../knowledge/programmes/call-words.ts';
import {
  type FollowedRef,
  subjectsOf,
  subjectsOfCall,
  subjectsOfRequest,
} from '../feeds/entry-subjects.ts';
import { isOff } from '../links/describe-collections.ts';

/** Dates of a calendar: all of the portal, or those that concern an entry. */
export type CalendarScope = 'all' | FollowedRef;

/** Path of a calendar within a language. */
export const calendarPath = (scope: CalendarScope): string =>
  scope === 'all' ? '/events.ics' : `/${scope}/events.ics`;

/** Path of a single event or call deadline within a language. */
export const eventFilePath = (id: string): string => `/events/${id}.ics`;
export const callFilePath = (programme: string, call: string): string =>
  `/programmes/${programme}/${call}.ics`;

type DatedCall = Call & { readonly deadline: string };
const hasDeadline = (call: Call): call is DatedCall => call.deadline !== undefined;

export interface PortalDate {
  /** Path of its own file within a language; undefined if it has none. */
  readonly path?: string;
  readonly event: CalendarEvent;
  /** Entries that it concerns. */
  readonly subjects: readonly FollowedRef[];
}

/** The day after: in calendars, whole days have an exclusive end. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Permanent calendar id, the same in all languages. */
export const uidOf = ({ site }: Portal, name: string): string =>
  `${name}@${new URL(site.address).host}`;

/** Event as a calendar entry: whole days, from first to last. */
function eventInCalendar(
  portal: Portal,
  id: string,
  { title, summary, date, end, place }: ClusterEvent,
  locale: Locale,
): CalendarEvent {
  return {
    uid: uidOf(portal, `events/${id}`),
    title: title[locale],
    text: summary[locale],
    from: date,
    until: dayAfter(end ?? date),
    stamp: editionDay(portal, portal.editionId),
    url: absolute(href(locale, `/events/${id}/`)),
    place: place?.[locale],
  };
}

/** Deadline of a call as a calendar entry: that whole day. */
function deadlineInCalendar(
  portal: Portal,
  id: string,
  programme: Programme,
  call: Call & { readonly deadline: string },
  locale: Locale,
): CalendarEvent {
  const { deadline, published } = call;
  return {
    uid: uidOf(portal, `programmes/${id}/${call.id}`),
    title: useTranslate(locale)('call.calendar', {
      programme: programme.short ?? programme.title[locale],
    }),
    text: [call.title && callLabel(call, locale), programme.summary[locale]]
      .filter(Boolean)
      .join('\n'),
    from: deadline,
    until: dayAfter(deadline),
    stamp: published ?? editionDay(portal, portal.editionId),
    url: `${absolute(href(locale, `/programmes/${id}/`))}#call-${call.id}`,
    place: undefined,
  };
}

/** Last day for answers to a partner request, as a calendar entry. */
function requestInCalendar(
  portal: Portal,
  { by, aspect, value: { text }, request }: PartnerRequest,
  until: string,
  locale: Locale,
): CalendarEvent {
  const t = useTranslate(locale);
  const kind = t(aspect === 'seeks' ? 'requests.seeks' : 'requests.offers');
  return {
    uid: uidOf(portal, `${by.kind}/${by.id}/${request.id}`),
    title: `${askerLink(portal, by, locale).label}: ${t('call.deadline')}`,
    text: `${kind}: ${text[locale]}`,
    from: until,
    until: dayAfter(until),
    stamp: request.published ?? editionDay(portal, portal.editionId),
    url: absolute(href(locale, `/${by.kind}/${by.id}/`)),
    place: undefined,
  };
}

/** All dates that a calendar can hold: events, and deadlines of calls and of partner requests. */
export function listDates(portal: Portal, locale: Locale): PortalDate[] {
  const events = isOff(portal, 'events') ? [] : portal.events;
  const programmes = isOff(portal, 'programmes') ? [] : portal.programmes;
  return [
    ...events.map(({ id, data }) => ({
      path: eventFilePath(id),
      event: eventInCalendar(portal, id, data, locale),
      subjects: subjectsOf(portal, data.see),
    })),
    ...programmes.flatMap((programme) =>
      programme.data.calls.filter(hasDeadline).map((call) => ({
        path: callFilePath(programme.id, call.id),
        event: deadlineInCalendar(portal, programme.id, programme.data, call, locale),
        subjects: subjectsOfCall(portal, programme),
      })),
    ),
    ...listRequests(portal).flatMap((asked) => {
      const { until } = asked.request;
      if (until === undefined) return [];
      const event = requestInCalendar(portal, asked, until, locale);
      return { event, subjects: subjectsOfRequest(portal, asked) };
    }),
  ];
}

/** Calendars that have any dates. */
export const calendarScopes = remember('calendarScopes', (portal): ReadonlySet<CalendarScope> => {
  const dates = listDates(portal, mainLanguage(portal.site.languages));
  const subjects = dates.flatMap((date) => date.subjects);
  return new Set<CalendarScope>(dates.length > 0 ? ['all', ...subjects] : []);
});

/** Whether there is any date for a calendar. */
export const hasCalendar = (portal: Portal, scope: CalendarScope = 'all'): boolean =>
  calendarScopes(portal).has(scope);

/** Calendar in a language, of some dates of the portal. */
export function writeDates(name: string, dates: readonly PortalDate[], locale: Locale): string {
  const events = dates.map(({ event }) => event);
  const stamp = events
    .map((event) => event.stamp ?? event.from)
    .toSorted()
    .at(-1);
  return writeCalendar({ name, language: locale, stamp: stamp ?? '', events });
}
