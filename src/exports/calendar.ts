import ical from 'ical-generator';

/** Something that lasts whole days. */
export interface CalendarEvent {
  /** Permanent and the same in every copy: a calendar that has it already brings it up to date. */
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  /** First day: `2026-01-01`. */
  readonly from: string;
  /** The day after the last one. */
  readonly until: string;
  /** When this was written, where that is another day than the calendar's. */
  readonly stamp?: string | undefined;
  /** Address of its page, with host. */
  readonly url?: string | undefined;
  /** Where it is, in words. */
  readonly place?: string | undefined;
}

/** A calendar file. */
export interface Calendar {
  readonly name: string;
  /** Language of its words. */
  readonly language: string;
  /** When it was written: a day. The same content gives the same file. */
  readonly stamp: string;
  readonly events: readonly CalendarEvent[];
}

const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/**
 * Writes a calendar (iCalendar, RFC 5545), which programs for calendars and mail take in.
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
