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
import { hasPage } from '../frame/view-menu.ts';
import type { ReadableTable } from '../data/readable-clusters.ts';
import { correctionHref } from '../links/correction.ts';
import { openTexts } from './open-texts.ts';

/** Texts of a language and a kind that are open. */
export interface DeskRow {
  /** Name of the kind, with the page that lists it; undefined if readers know none. */
  readonly label: string | undefined;
  readonly href: string | undefined;
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
}

export interface DeskView {
  readonly page: PageMeta;
  readonly steps: readonly NextStep[];
  readonly tasks: readonly NextTask[];
  readonly languages: readonly DeskLanguage[];
  /** Editor in the browser, if the portal has one. */
  readonly editor: string | undefined;
  /** List of all open texts, as a workbook. */
  readonly workbook: string;
}

/** Most places named as next. */
const mostSteps = 5;

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

/** Page that lists a folder, and its name in the menu. */
function listOf(portal: Portal, folder: string, locale: Locale) {
  const list = listsOf[folder] ?? ownLists.find((name) => name === folder);
  return {
    label: list && menuName(list, locale),
    href: list && hasPage(portal, list) ? href(locale, `/${list}/`) : undefined,
  };
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
    rows: folders
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([folder, texts]) => {
        const minutes = Math.ceil(texts.reduce((sum, { words }) => sum + words, 0) / pace);
        const stale = texts.filter(({ state }) => state === 'stale').length;
        return {
          ...listOf(portal, folder, locale),
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

/** The editors' desk: what to do next, and all open texts by language and kind. */
export function viewDesk(portal: Portal, locale: Locale): DeskView {
  const t = useTranslate(locale);
  const tasks = nextTasks(portal, locale);
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
    workbook: href(locale, '/data/open-texts.xlsx'),
  };
}

/** Rows of the workbook: language, kind, entry, state, words, and addresses of the page and of its form. */
export function deskTable(portal: Portal, locale: Locale): ReadableTable {
  const t = useTranslate(locale);
  return {
    head: [
      t('language'),
      t('desk.kind'),
      t('desk.folder'),
      t('desk.entry'),
      t('desk.state'),
      t('desk.words'),
      t('correct.page'),
      t('correct.title'),
    ],
    rows: openTexts(portal).map(({ language, folder, id, state, words, page }) => [
      nameLanguage(language, locale),
      listOf(portal, folder, locale).label ?? '',
      `${folder}/`,
      id,
      t(`status.${state}`),
      words,
      page === undefined ? '' : absolute(href(language, page)),
      page === undefined ? '' : absolute(correctionHref(language, page)),
    ]),
  };
}
