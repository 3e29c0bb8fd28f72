import { writeTaskCalendar } from '../../exports/calendar.ts';
import { absolute } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { uidOf } from '../calendar/view-calendar.ts';
import { editionDay } from '../editions/edition-day.ts';
import { viewTasks } from './desk-tasks.ts';

/** All tasks for programs that keep lists of them; a task keeps its id, so that a newer copy replaces it. */
export function writeTasks(portal: Portal, locale: Locale): string {
  const t = useTranslate(locale);
  return writeTaskCalendar({
    name: `${portal.site.title[locale]}: ${t('desk.title')}`,
    language: locale,
    stamp: editionDay(portal, portal.editionId),
    tasks: viewTasks(portal, locale).map(({ id, words, why, role, time, oldest, due, href }) => ({
      uid: uidOf(portal, `desk/${id}`),
      title: words,
      text: [why, `${t('desk.role')}: ${role}`, time, oldest].filter(Boolean).join('\n'),
      url: absolute(href),
      due,
    })),
  });
}
