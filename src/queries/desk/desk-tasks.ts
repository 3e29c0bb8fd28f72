import type { TaskKind } from '../../domain/status/task-costs.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { nextTasks, type NextTask } from '../data/next-tasks.ts';
import { openTexts } from './open-texts.ts';
import { sayTime } from './reading-time.ts';

/** A task with the role that can do it. */
export interface DeskTask extends NextTask {
  readonly role: string;
  /** Time for it, where its texts say how long they take to read. */
  readonly time: string | undefined;
  /** Last change of the text that waited longest, in words, if known. */
  readonly oldest: string | undefined;
  /** Its last day, if the edition in work names one. */
  readonly due: string | undefined;
}

/** Roles by kind of task: a reviewer knows the language and the field. */
const roles: Readonly<Record<TaskKind, 'editor' | 'reviewer'>> = {
  missing: 'reviewer',
  stale: 'reviewer',
  draft: 'reviewer',
  attested: 'reviewer',
  names: 'reviewer',
  ask: 'editor',
  about: 'editor',
  doubts: 'editor',
  results: 'editor',
  readings: 'editor',
};

/** Clusters are asked until the end of the survey in work; everything else is for its report. */
function dueOf({ editions }: Portal, kind: TaskKind): string | undefined {
  const inWork = editions.filter(({ data }) => data.status === 'draft').at(-1)?.data;
  return kind === 'ask' ? inWork?.survey?.to : inWork?.report?.date;
}

/** All tasks of the portal, with their roles. */
export function viewTasks(portal: Portal, locale: Locale): DeskTask[] {
  const t = useTranslate(locale);
  const { date } = useFormat(locale);
  return nextTasks(portal, locale).map((task) => {
    const texts = openTexts(portal).filter(({ state }) => state === task.id);
    const [oldest] = texts.flatMap(({ changed }) => changed ?? []).toSorted();
    return {
      ...task,
      role: t(`desk.role.${roles[task.id]}`),
      time: texts.length === 0 ? undefined : sayTime(texts, locale),
      oldest: oldest && t('desk.oldest', { date: date(oldest) }),
      due: dueOf(portal, task.id),
    };
  });
}
