import ical from 'ical-generator';

export interface CalendarEvent {
  /** Permanent and the same in every copy, so that a calendar updates an event it already has. */
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  /** First day: `2026-01-01`. */
  readonly from: string;
  /** Day after the last one. */
  readonly until: string;
  /** Day of writing, if different from the calendar's. */
  readonly stamp?: string | undefined;
  /** Address of its page, including the host. */
  readonly url?: string | undefined;
  readonly place?: string | undefined;
}

export interface Calendar {
  readonly name: string;
  readonly language: string;
  /** Day of writing, so that the same content gives the same file. */
  readonly stamp: string;
  readonly events: readonly CalendarEvent[];
}

const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/**
 * Write a calendar (iCalendar, RFC 5545).
 * @throws Error for days that do not exist
 */
export function writeCalendar({ name, language, stamp, events }: Calendar): string {
  const calendar = ical({
    name,
    prodId: { company: 'clusterbook', product: 'calendar', language: language.toUpperCase() },
  });
  for (const { uid, title, text, from, until, stamp: own, url, place } of events) {
    calendar.createEvent({
      id: uid,
      stamp: dayOf(own ?? stamp),
      start: dayOf(from),
      end: dayOf(until),
      allDay: true,
      timezone: 'UTC',
      summary: title,
      description: text,
      ...(url === undefined ? {} : { url }),
      ...(place === undefined ? {} : { location: place }),
    });
  }
  return `${calendar.toString()}\r\n`;
}
