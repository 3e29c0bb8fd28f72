import { type TaskKind, taskMinutes } from '../../domain/status/task-costs.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type NextStep, nextSteps } from '../data/next-steps.ts';
import { nextTasks, type NextTask } from '../data/next-tasks.ts';
import { correctionHref } from '../links/correction.ts';
import { fileHref } from '../links/repository.ts';
import { openTexts } from './open-texts.ts';
import { sayMinutes, sayTime } from './reading-time.ts';

/** A task with the role that can do it. */
export interface DeskTask extends NextTask {
  readonly role: string;
  /** Time for it, from the words of its texts or as estimated; undefined for texts that are not open. */
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

/**
 * All tasks of the portal, with their roles.
 * @param isApart texts of each language as a task of their own, to be given to different persons
 */
export function viewTasks(portal: Portal, locale: Locale, isApart = false): DeskTask[] {
  const t = useTranslate(locale);
  const { date } = useFormat(locale);
  return nextTasks(portal, locale, isApart).map((task) => {
    const texts = openTexts(portal).filter(
      ({ state, language }) =>
        state === task.id && (task.language === undefined || task.language === language),
    );
    const minutes = taskMinutes[task.id];
    const [oldest] = texts.flatMap(({ changed }) => changed ?? []).toSorted();
    return {
      ...task,
      role: t(`desk.role.${roles[task.id]}`),
      time:
        texts.length > 0
          ? sayTime(texts, locale)
          : minutes === undefined
            ? undefined
            : sayMinutes(minutes * task.count, locale),
      oldest: oldest && t('desk.oldest', { date: date(oldest) }),
      due: dueOf(portal, task.id),
    };
  });
}

/** Next step with its role, time, and the form and file of its place. */
export interface DeskStep extends NextStep {
  readonly role: string;
  readonly time: string | undefined;
  readonly form: string | undefined;
  readonly file: { readonly label: string; readonly href: string | undefined } | undefined;
}

/** Path of a page with an id in a link: `/clusters/x/`; undefined for lists and parts of a page. */
const idPath = (link: string, locale: Locale): string | undefined =>
  /^\/[^/#]+\/[^/#]+\/$/.exec(link.slice(href(locale, '/').length - 1))?.[0];

/**
 * Next steps of the desk.
 * @param kinds in their order on the desk
 */
export function viewSteps(
  portal: Portal,
  kinds: readonly TaskKind[],
  max: number,
  locale: Locale,
): DeskStep[] {
  const t = useTranslate(locale);
  return nextSteps(portal, kinds, max, locale).map((step) => {
    const [first] = step.places;
    const path = first && idPath(first.href, locale);
    const file = path && portal.fileById.get(path.slice(1, -1));
    return {
      ...step,
      role: t(`desk.role.${roles[step.kind]}`),
      time: step.minutes === 0 ? undefined : sayMinutes(step.minutes, locale),
      form: file && path && correctionHref(locale, path),
      file: file === undefined ? undefined : { label: file, href: fileHref(portal, file) },
    };
  });
}
