import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { nameLanguage } from '../../src/i18n/display-names.ts';
import { useFormat } from '../../src/i18n/format.ts';
import { href } from '../../src/i18n/href.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { textIn } from '../../src/i18n/text-in.ts';
import { useTranslate } from '../../src/i18n/translate.ts';
import { collectionNames, collections } from '../../src/loaders/collections.ts';
import type { Portal as Files } from '../../src/loaders/portal.ts';
import type { Portal } from '../../src/portal/portal.ts';
import { calendarPath, hasCalendar, listDates } from '../../src/queries/calendar/view-calendar.ts';
import { translationStatus } from '../../src/queries/data/translation-status.ts';
import { nameFolder } from '../../src/queries/desk/name-folder.ts';
import { viewDesk } from '../../src/queries/desk/view-desk.ts';
import { feedKinds } from '../../src/queries/feeds/feed-items.ts';
import { feedPaths, feedTitle, hasFeed } from '../../src/queries/feeds/view-feed.ts';
import type { ListName } from '../../src/queries/frame/crumbs.ts';
import { menuName } from '../../src/queries/frame/list-meta.ts';
import { collectionDescriptions } from '../../src/queries/links/describe-collections.ts';
import { yearCommands } from './year-commands.ts';

export interface HandoverSection {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Handover {
  readonly language: Locale;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly HandoverSection[];
}

/** What a portal holds, as its files say it and as its pages show it. */
export interface Handed {
  readonly files: Files;
  readonly portal: Portal;
  readonly locale: Locale;
  readonly today: string;
}

/** Most dates listed, the latest first. */
const mostDates = 15;

type Rows = string[][];

/** Folders that no page lists by themselves. */
const unlisted = [
  ...(['analysis-tables', 'archive', 'errata', 'imports', 'indicators', 'languages'] as const),
  ...(['practice-themes', 'region-groups', 'report-tables', 'returns', 'synonyms'] as const),
  ...(['typologies', 'works'] as const),
] as const;

/** What a folder has, in the words of the site. */
function sayFolder(folder: string, locale: Locale): string {
  const one = unlisted.find((name) => name === folder);
  if (one) return authorTranslate(locale)(`command.handover.folder.${one}`);
  const lists: Readonly<Record<string, { readonly page: string }>> = collectionDescriptions;
  const list = folder === 'doubts' ? undefined : lists[folder]?.page.split('/')[1];
  return list === undefined ? nameFolder(folder, locale) : menuName(list as ListName, locale);
}

/** Folders with entries. */
function listFolders({ files, locale }: Handed): Rows {
  const { number } = useFormat(locale);
  return collectionNames
    .filter((name) => files[name].length > 0 && collections[name].form !== 'single')
    .map((name) => [`${name}/`, sayFolder(name, locale), number(files[name].length)]);
}

function listLanguages({ portal, locale }: Handed): Rows {
  const { number } = useFormat(locale);
  const status = translationStatus(portal);
  return portal.site.languages.map((language) => {
    const { original, reviewed, draft, stale, missing } = status[language];
    const counts = [original, reviewed, draft, stale, missing].map((n) => number(n));
    return [nameLanguage(language, locale), ...counts];
  });
}

function listAddresses({ portal, locale }: Handed): Rows {
  const t = authorTranslate(locale);
  const { address, email, issues, hosting, editing } = portal.site;
  const at = (path: string) => new URL(href(locale, path), address).href;
  const feeds = [undefined, ...feedKinds].filter((kind) => hasFeed(portal, kind));
  const editor = editing && [editing.backend, editing.api, editing.repository, editing.branch];
  const rows: [string, string | undefined][] = [
    [t('command.handover.site'), address],
    [t('command.handover.mail'), email],
    [t('command.handover.issues'), issues],
    [t('command.handover.host'), hosting?.name],
    [t('command.handover.hostPrivacy'), hosting?.privacy],
    [t('command.handover.editor'), editing && new URL('/admin/', address).href],
    [t('command.handover.repository'), editor?.filter((part) => part !== undefined).join(' ')],
    [t('command.handover.desk'), at('/desk/')],
    ...feeds.map((kind): [string, string] => [
      feedTitle(portal, kind, locale),
      at(feedPaths(kind).atom),
    ]),
    [t('command.handover.calendar'), hasCalendar(portal) ? at(calendarPath('all')) : undefined],
  ];
  return rows.flatMap(([what, found]) => (found === undefined ? [] : [[what, found]]));
}

/** Accounts to hand over. No file names their holders, so the page leaves a place to fill in. */
function listAccounts({ portal, locale }: Handed): Rows {
  const t = authorTranslate(locale);
  const { address, email, hosting, editing } = portal.site;
  const rows: [string, string | undefined][] = [
    [t('command.handover.domain'), new URL(address).hostname],
    [t('command.handover.server'), hosting?.name ?? '–'],
    [t('command.handover.mailbox'), email],
    [t('command.handover.storedIn'), editing?.repository],
  ];
  return rows.flatMap(([what, found]) =>
    found === undefined ? [] : [[what, found, t('command.handover.fillIn')]],
  );
}

/** Surveys, reports, events and calls; those to come first. */
function listDays({ files, portal, locale }: Handed): Rows {
  const t = authorTranslate(locale);
  const { date } = useFormat(locale);
  const ofEditions = files.editions.flatMap(({ id: edition, data: { survey, report } }) => [
    ...(survey
      ? [
          { day: survey.from, what: t('command.handover.surveyFrom', { edition }) },
          { day: survey.to, what: t('command.handover.surveyTo', { edition }) },
        ]
      : []),
    ...(report
      ? [
          {
            day: report.date,
            what: t('command.handover.report', { edition, version: report.version }),
          },
        ]
      : []),
  ]);
  const frozen = files.archive.map(({ id: edition, data }) => ({
    day: data.frozen,
    what: t('command.handover.frozen', { edition }),
  }));
  const dated = listDates(portal, locale).map(({ event }) => ({
    day: event.from,
    what: event.title,
  }));
  return [...ofEditions, ...frozen, ...dated]
    .toSorted((a, b) => Number(a.day < b.day) - Number(a.day > b.day))
    .slice(0, mostDates)
    .map(({ day, what }) => [date(day), what]);
}

/** Handover page for new editors: what is where, and what to do. From the files alone, without names of persons. */
export function composeHandover(handed: Handed): Handover {
  const { portal, locale, today } = handed;
  const t = authorTranslate(locale);
  const words = useTranslate(locale);
  const { steps, tasks } = viewDesk(portal, locale);
  const states = (['original', 'reviewed', 'draft', 'stale', 'missing'] as const).map((state) =>
    words(`status.${state}`),
  );
  const what = t('command.handover.what');
  const does = t('command.handover.does');
  return {
    language: locale,
    title: t('command.handover.title', { name: textIn(portal.site.name, locale) }),
    lead: t('command.handover.lead', { day: useFormat(locale).date(today) }),
    sections: [
      {
        title: t('command.handover.where'),
        head: [t('command.handover.folder'), what, t('command.handover.entries')],
        rows: listFolders(handed),
      },
      {
        title: t('command.handover.languages'),
        head: [words('language'), ...states],
        rows: listLanguages(handed),
      },
      {
        title: t('command.handover.addresses'),
        head: [what, t('command.handover.address')],
        rows: listAddresses(handed),
      },
      {
        title: t('command.handover.accounts'),
        head: [t('command.handover.account'), what, t('command.handover.heldBy')],
        rows: listAccounts(handed),
      },
      {
        title: t('command.handover.dates'),
        head: [t('command.handover.day'), what],
        rows: listDays(handed),
      },
      {
        title: t('command.handover.tasks'),
        head: [t('command.handover.task'), t('command.handover.why'), t('command.handover.time')],
        rows: tasks.map((task) => [task.words, task.why, task.time ?? '–']),
      },
      {
        title: t('command.handover.steps'),
        head: [t('command.handover.place'), t('command.handover.task')],
        rows: steps.map(({ places, todo }) => [
          places.map(({ label }) => label).join('; '),
          todo.map((one) => one.words).join('. '),
        ]),
      },
      {
        title: t('command.handover.commands'),
        head: [t('command.handover.command'), does],
        rows: yearCommands(handed.files, locale),
      },
    ].filter(({ rows }) => rows.length > 0),
  };
}
