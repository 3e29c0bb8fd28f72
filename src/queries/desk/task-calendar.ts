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
    tasks: viewTasks(portal, locale, true).map((task) => ({
      uid: uidOf(portal, `desk/${[task.id, task.language].filter(Boolean).join('-')}`),
      title: task.words,
      text: [task.why, `${t('desk.role')}: ${task.role}`, task.time, task.oldest]
        .filter(Boolean)
        .join('\n'),
      url: absolute(task.href),
      due: task.due,
    })),
  });
}
