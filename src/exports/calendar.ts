import ical, { escape as escapeText, foldLines } from 'ical-generator';

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

/** Work to be done, in programs for tasks: with a last day where there is one. */
export interface CalendarTask extends Pick<CalendarEvent, 'uid' | 'title' | 'text'> {
  readonly url: string;
  readonly due: string | undefined;
}

const startCalendar = ({ name, language }: Pick<Calendar, 'name' | 'language'>) =>
  ical({
    name,
    prodId: { company: 'clusterbook', product: 'calendar', language: language.toUpperCase() },
  });

const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/**
 * Write a calendar (iCalendar, RFC 5545).
 * @throws Error for days that do not exist
 */
export function writeCalendar({ stamp, events, ...head }: Calendar): string {
  const calendar = startCalendar(head);
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

const plainDay = (iso: string) => iso.replaceAll('-', '');

function writeTask({ uid, title, text, url, due }: CalendarTask, stamp: string): string[] {
  return [
    'BEGIN:VTODO',
    `UID:${escapeText(uid, false)}`,
    `DTSTAMP:${plainDay(stamp)}T000000Z`,
    `SUMMARY:${escapeText(title, false)}`,
    `DESCRIPTION:${escapeText(text, false)}`,
    `URL:${url}`,
    ...(due === undefined ? [] : [`DUE;VALUE=DATE:${plainDay(due)}`]),
    'STATUS:NEEDS-ACTION',
    'END:VTODO',
  ];
}

const dayAfter = (iso: string): string =>
  new Date(dayOf(iso).getTime() + 86_400_000).toISOString().slice(0, 10);

/**
 * Write tasks (VTODO of RFC 5545), which ical-generator does not know. Last days are events as well, since Google
 * Calendar and Outlook show no tasks.
 */
export function writeTaskCalendar({
  stamp,
  tasks,
  ...head
}: Omit<Calendar, 'events'> & { readonly tasks: readonly CalendarTask[] }): string {
  const end = 'END:VCALENDAR';
  const lines = tasks.flatMap((task) => writeTask(task, stamp));
  const events = tasks.flatMap(({ due, uid, ...task }) =>
    due === undefined ? [] : [{ ...task, uid: `due-${uid}`, from: due, until: dayAfter(due) }],
  );
  const [start] = writeCalendar({ ...head, stamp, events }).split(end);
  return `${start}${foldLines([...lines, end].join('\r\n'))}\r\n`;
}
