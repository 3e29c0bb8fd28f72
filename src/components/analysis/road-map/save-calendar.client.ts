import { planEvents } from '../../../domain/analyses/road-map/plan-events.ts';
import type { Quarter } from '../../../domain/analyses/road-map/quarters.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { saveFile } from '../lab/save-file.client.ts';
import type { ShownStep } from './plan-csv.ts';

/** A plan as its calendar tells it. */
interface CalendarPlan {
  readonly steps: readonly ShownStep[];
  readonly first: Quarter;
  /** What the file and its events are called after. */
  readonly id: string;
  readonly name: string;
  readonly language: Locale;
}

/** Saves a plan that the reader changed as a calendar of its own. */
export async function saveCalendar({ steps, first, id, name, language }: CalendarPlan) {
  const { writeCalendar } = await import('../../../exports/calendar.ts');
  const told = steps.map(({ step, said, money }) => ({ ...step, said, money: money.said }));
  const text = writeCalendar({
    name,
    language,
    // When it was written: a calendar that has an older copy of a step takes the newer one.
    stamp: new Date().toISOString().slice(0, 10),
    events: planEvents(told, first, id),
  });
  saveFile(text, 'text/calendar;charset=utf-8', `${id}.ics`);
}
