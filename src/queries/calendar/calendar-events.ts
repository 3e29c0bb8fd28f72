import type { CalendarEvent } from '../../exports/calendar.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Call } from '../../schemas/call.ts';
import type { ClusterEvent } from '../../schemas/news.ts';
import type { Programme } from '../../schemas/programme.ts';
import { editionDay } from '../editions/edition-day.ts';
import { callLabel } from '../knowledge/programmes/call-words.ts';

/** The day after: in calendars, whole days have an exclusive end. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Permanent calendar id, the same in all languages. */
const uidOf = ({ site }: Portal, name: string): string => `${name}@${new URL(site.address).host}`;

/** Event as a calendar entry: whole days, from first to last. */
export function eventInCalendar(
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
export function deadlineInCalendar(
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
