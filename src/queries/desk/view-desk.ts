import type { TaskKind } from '../../domain/status/task-costs.ts';
import { nameLanguage } from '../../i18n/display-names.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import { useFormat } from '../../i18n/format.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { nextSteps, type NextStep } from '../data/next-steps.ts';
import { nextTasks, type NextTask } from '../data/next-tasks.ts';
import type { ListName } from '../frame/crumbs.ts';
import { menuName } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import type { ReadableTable } from '../data/readable-clusters.ts';
import { correctionHref } from '../links/correction.ts';
import type { NamedLink } from '../links/refs.ts';
import { fileHref } from '../links/repository.ts';
import { openTexts } from './open-texts.ts';
import { signedMonths } from './signed-months.ts';

/** Texts of a language and a kind that are open. */
export interface DeskRow {
  /** Name of the kind, if readers know one, and the list of its texts. */
  readonly label: string | undefined;
  readonly href: string;
  /** Folder of their files. */
  readonly folder: string;
  readonly drafts: string;
  readonly stale: string;
  /** Time to read them. */
  readonly time: string;
  /** Command that writes them to a file for a reviewer. */
  readonly command: string;
}

export interface DeskLanguage {
  readonly language: Locale;
  readonly name: string;
  readonly count: string;
  /** Their number in words, above the list; undefined without any. */
  readonly texts: string | undefined;
  /** Words a reviewer reads in a minute. */
  readonly pace: string;
  readonly rows: readonly DeskRow[];
  /** Months in which its texts were signed, with their numbers; undefined if none is. */
  readonly signed: string | undefined;
}

/** Work of a kind, and who can do it. */
export interface DeskTask extends NextTask {
  readonly role: string;
}

export interface DeskView {
  readonly page: PageMeta;
  readonly steps: readonly NextStep[];
  readonly tasks: readonly DeskTask[];
  readonly languages: readonly DeskLanguage[];
  /** Editor in the browser, if the portal has one. */
  readonly editor: string | undefined;
  /** Lists of all work and of all open texts, as workbooks. */
  readonly workbooks: readonly NamedLink[];
}

/** Path of the list of open texts within their language. */
export const textsPath = '/desk/texts/';

/** Most places named as next. */
const mostSteps = 5;

/** Most months named. */
const mostMonths = 12;

/** Words a reviewer reads and corrects in a minute, beside the original. */
const pace = 40;

/** Lists that show the entries of folders with another name. */
const listsOf: Readonly<Record<string, ListName>> = {
  sources: 'bibliography',
  works: 'bibliography',
  bulletins: 'bulletin',
  doubts: 'status',
  pages: 'about',
};

/** Folders with a list of their name. */
const ownLists: readonly ListName[] = [
  ...(['clusters', 'concepts', 'countries', 'events', 'figures', 'glossary', 'news'] as const),
  ...(['organisations', 'paths', 'practices', 'programmes', 'regions', 'reports'] as const),
  ...(['sectors', 'strategies', 'survey', 'timeline'] as const),
];

/** Name of a folder in the menu. */
export function nameOfFolder(folder: string, locale: Locale): string | undefined {
  const list = listsOf[folder] ?? ownLists.find((name) => name === folder);
  return list && menuName(list, locale);
}

/** Who can do a kind of work: someone who knows the language or the trade, or the editors themselves. */
const roles: Readonly<Record<TaskKind, 'reviewer' | 'editor'>> = {
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

/** The latest months, oldest first. */
function sayMonths(months: ReadonlyMap<string, number>, locale: Locale): string | undefined {
  if (months.size === 0) return undefined;
  const { list, month, number } = useFormat(locale);
  const latest = [...months].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(-mostMonths);
  const words = latest.map(([one, n]) => `${month(one)} (${number(n)})`);
  return useTranslate(locale)('desk.signed', { months: list(words) });
}

function viewLanguage(portal: Portal, language: Locale, locale: Locale): DeskLanguage {
  const t = useTranslate(locale);
  const { number } = useFormat(locale);
  const open = openTexts(portal).filter((text) => text.language === language);
  const folders = [...Map.groupBy(open, ({ folder }) => folder)];
  return {
    language,
    name: upperFirst(nameLanguage(language, locale), locale),
    count: number(open.length),
    texts:
      open.length === 0
        ? undefined
        : t('desk.texts', { n: open.length, count: number(open.length) }),
    pace: number(pace),
    signed: sayMonths(signedMonths(portal, language), locale),
    rows: folders
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([folder, texts]) => {
        const minutes = Math.ceil(texts.reduce((sum, { words }) => sum + words, 0) / pace);
        const stale = texts.filter(({ state }) => state === 'stale').length;
        return {
          label: nameOfFolder(folder, locale),
          href: `${href(language, textsPath)}?kind=${folder}#kind-${folder}`,
          folder: `${folder}/`,
          drafts: number(texts.length - stale),
          stale: number(stale),
          time:
            minutes < 90
              ? t('desk.minutes', { n: minutes, count: number(minutes) })
              : t('desk.hours', {
                  n: Math.round(minutes / 60),
                  count: number(Math.round(minutes / 60)),
                }),
          command: `npm run review -- out --lang ${language} --kind ${folder} --out ${folder}-${language}.xlsx`,
        };
      }),
  };
}

function deskTasks(portal: Portal, locale: Locale): DeskTask[] {
  const t = useTranslate(locale);
  return nextTasks(portal, locale).map((task) => ({
    ...task,
    role: t(`desk.role.${roles[task.id]}`),
  }));
}

/** The editors' desk: what to do next, and all open texts by language and kind. */
export function viewDesk(portal: Portal, locale: Locale): DeskView {
  const t = useTranslate(locale);
  const tasks = deskTasks(portal, locale);
  const kinds = tasks.map(({ id }) => id);
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
    steps: nextSteps(portal, kinds, mostSteps, locale),
    tasks,
    languages: portal.site.languages.map((language) => viewLanguage(portal, language, locale)),
    editor: portal.site.editing ? rootHref('/admin/') : undefined,
    workbooks: [
      { label: t('desk.tasksWorkbook'), href: href(locale, '/data/tasks.xlsx') },
      { label: t('desk.workbook'), href: href(locale, '/data/open-texts.xlsx') },
    ],
  };
}

/** Workbook of all work: what, why, who, and where. */
export function tasksTable(portal: Portal, locale: Locale): ReadableTable {
  const t = useTranslate(locale);
  return {
    head: [t('desk.task'), t('desk.why'), t('desk.role'), t('correct.page')],
    rows: deskTasks(portal, locale).map(({ words, why, role, href: place }) => [
      words,
      why,
      role,
      absolute(place),
    ]),
  };
}

/** Rows of the workbook: language, kind, entry, state, words, file, and addresses of the page and of its form. */
export function deskTable(portal: Portal, locale: Locale): ReadableTable {
  const t = useTranslate(locale);
  return {
    head: [
      t('language'),
      t('desk.kind'),
      t('desk.entry'),
      t('desk.text'),
      t('desk.state'),
      t('desk.words'),
      t('desk.file'),
      t('correct.page'),
      t('correct.title'),
    ],
    rows: openTexts(portal).map(({ language, folder, id, title, file, state, words, page }) => [
      nameLanguage(language, locale),
      nameOfFolder(folder, locale) ?? `${folder}/`,
      id,
      title,
      t(`status.${state}`),
      words,
      file && (fileHref(portal, file) ?? file),
      page === undefined ? '' : absolute(href(language, page)),
      page === undefined ? '' : absolute(correctionHref(language, page)),
    ]),
  };
}
