import { planEvents } from '../../../domain/analyses/road-map/plan-events.ts';
import type { Quarter } from '../../../domain/analyses/road-map/quarters.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { saveFile } from '../lab/save-file.client.ts';
import type { ShownStep } from './plan-csv.ts';

interface CalendarPlan {
  readonly steps: readonly ShownStep[];
  readonly first: Quarter;
  /** Id for the names of the file and its events. */
  readonly id: string;
  readonly name: string;
  readonly language: Locale;
}

/** Save a plan changed by the reader as a calendar. */
export async function saveCalendar({ steps, first, id, name, language }: CalendarPlan) {
  const { writeCalendar } = await import('../../../exports/calendar.ts');
  const told = steps.map(({ step, said, money }) => ({ ...step, said, money: money.said }));
  const text = writeCalendar({
    name,
    language,
    // Time of writing: a calendar replaces older copies of a step.
    stamp: new Date().toISOString().slice(0, 10),
    events: planEvents(told, first, id),
  });
  saveFile(text, 'text/calendar;charset=utf-8', `${id}.ics`);
}
