import { folderBrowsers } from '../../editing/editor-settings.ts';
import { nameLanguage } from '../../i18n/display-names.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import { useFormat } from '../../i18n/format.ts';
import { href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import type { NamedLink } from '../links/refs.ts';
import { deskListPath } from './desk-filters.ts';
import { type DeskStep, type DeskTask, viewSteps, viewTasks } from './desk-tasks.ts';
import { nameFolder } from './name-folder.ts';
import { openTexts } from './open-texts.ts';
import { pace, sayTime } from './reading-time.ts';
import { saySigned } from './signed-months.ts';
import { sayStale, sayUnknown, viewChanges } from './view-change.ts';
import { type DeskText, nameText, sheetLink } from './view-desk-texts.ts';

/** Texts of a language and a kind that are open. */
export interface DeskRow {
  /** Name of the kind, and the list of its texts in their language. */
  readonly label: string;
  readonly href: string;
  readonly kind: string;
  readonly drafts: string;
  readonly stale: string;
  /** Time to read them. */
  readonly time: string;
  /** File for a reviewer, if they can go out. */
  readonly sheet: NamedLink | undefined;
}

/** A stale text, with what changed in it and in its original. */
type StaleText = Pick<DeskText, 'label' | 'lang' | 'href' | 'state' | 'changes'>;

export interface DeskLanguage {
  readonly language: Locale;
  readonly name: string;
  readonly count: string;
  /** Their number in words, above the list; undefined without any. */
  readonly texts: string | undefined;
  /** Words a reviewer reads in a minute. */
  readonly pace: string;
  readonly rows: readonly DeskRow[];
  /** Stale texts, visible above the list: the first of them. */
  readonly stale: readonly StaleText[];
  /** That some differences are not known; undefined if all are. */
  readonly unknown: string | undefined;
  /** In which months how many were signed; undefined if none was. */
  readonly signed: string | undefined;
}

export interface DeskView {
  readonly page: PageMeta;
  readonly steps: readonly DeskStep[];
  readonly tasks: readonly DeskTask[];
  readonly languages: readonly DeskLanguage[];
  /** Editor in the browser, and how to save there, if the portal has one. */
  readonly editor: NamedLink | undefined;
  readonly saving: string | undefined;
  /** Lists of all work, and of all open texts, as files. */
  readonly files: readonly NamedLink[];
}

/** Most places named as next. */
const mostSteps = 5;

/** Most stale texts of a language on the desk itself; its lists have them all. */
const mostStale = 5;

function viewLanguage(portal: Portal, language: Locale, locale: Locale): DeskLanguage {
  const t = useTranslate(locale);
  const { number } = useFormat(locale);
  const open = openTexts(portal).filter((text) => text.language === language);
  const outdated = open.filter(({ state }) => state === 'stale').slice(0, mostStale);
  const kinds = [...Map.groupBy(open, ({ kind }) => kind)];
  return {
    language,
    name: upperFirst(nameLanguage(language, locale), locale),
    count: number(open.length),
    texts:
      open.length === 0
        ? undefined
        : t('desk.texts', { n: open.length, count: number(open.length) }),
    pace: number(pace),
    signed: saySigned(portal, language, locale),
    stale: outdated.map((text) => ({
      lang: language,
      ...nameText(portal, text, language),
      href: text.page && href(language, text.page),
      state: sayStale(portal, text, locale),
      changes: viewChanges(portal, text, locale),
    })),
    unknown: sayUnknown(portal, outdated, locale),
    rows: kinds
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([kind, texts]) => {
        const stale = texts.filter(({ state }) => state === 'stale').length;
        return {
          label: nameFolder(kind, locale),
          href: href(language, deskListPath(kind)),
          kind,
          drafts: number(texts.length - stale),
          stale: number(stale),
          time: sayTime(texts, locale),
          sheet: sheetLink(texts),
        };
      }),
  };
}

/** The editors' desk: what to do next, and all open texts by language and kind. */
export function viewDesk(portal: Portal, locale: Locale): DeskView {
  const t = useTranslate(locale);
  const { editing } = portal.site;
  const tasks = viewTasks(portal, locale);
  return {
    page: {
      locale,
      kind: 'desk',
      title: t('desk.title'),
      description: t('desk.lead'),
      path: '/desk/',
      crumbs: [
        { label: t('nav.status'), href: href(locale, '/status/') },
        { label: t('desk.title') },
      ],
      hidden: true,
    },
    steps: viewSteps(
      portal,
      tasks.map(({ id }) => id),
      mostSteps,
      locale,
    ),
    tasks,
    languages: portal.site.languages.map((language) => viewLanguage(portal, language, locale)),
    editor: editing && { label: t('desk.editor'), href: rootHref('/admin/') },
    saving:
      editing &&
      (editing.backend === 'local'
        ? t('desk.inFolder', { browsers: folderBrowsers })
        : t('desk.inRepository')),
    files: [
      { label: t('desk.tasks'), href: href(locale, '/data/tasks.xlsx') },
      { label: t('desk.taskCalendar'), href: href(locale, '/desk/tasks.ics') },
      { label: t('desk.workbook'), href: href(locale, '/data/open-texts.xlsx') },
    ],
  };
}
