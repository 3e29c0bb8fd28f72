import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sortByText } from '../../i18n/collate.ts';
import { unfilled, useTranslate } from '../../i18n/translate.ts';
import { collections, isCollection } from '../../loaders/collections.ts';
import type { Portal } from '../../portal/portal.ts';
import type { FilterGroup } from '../clusters/list-filters.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { correctionHref } from '../links/correction.ts';
import { fileHref } from '../links/repository.ts';
import { type OpenText, openTexts } from './open-texts.ts';
import { nameOfFolder, textsPath } from './view-desk.ts';

/** A text that waits for a reviewer, with its page, its file and its form. */
export interface DeskText {
  readonly title: string;
  readonly href: string | undefined;
  readonly state: OpenText['state'];
  readonly stateWord: string;
  readonly file: string | undefined;
  /** Page of the file in the repository. */
  readonly fileHref: string | undefined;
  /** Day of the last change of its file, where it has one of its own. */
  readonly changed: string | undefined;
  readonly form: string | undefined;
}

export interface DeskTextKind {
  readonly id: string;
  readonly name: string;
  readonly texts: readonly DeskText[];
}

/** All open texts of a language, in it, by kind. */
export interface DeskTextsView {
  readonly page: PageMeta;
  readonly filters: readonly FilterGroup[];
  readonly kinds: readonly DeskTextKind[];
  readonly shown: string;
  /** Messages filled by the script, as JSON. */
  readonly texts: string;
}

const states = ['draft', 'stale'] as const;

/** A file with a list of entries says nothing about the age of one of them. */
const isFileOfOne = (folder: string): boolean =>
  isCollection(folder) && collections[folder].form !== 'list';

function viewText(
  portal: Portal,
  { folder, title, state, file, page }: OpenText,
  days: ReadonlyMap<string, string>,
  locale: Locale,
): DeskText {
  const day = file !== undefined && isFileOfOne(folder) ? days.get(file) : undefined;
  return {
    title,
    href: page && href(locale, page),
    state,
    stateWord: useTranslate(locale)(`status.${state}`),
    file,
    fileHref: file && fileHref(portal, file),
    changed: day && useFormat(locale).date(day),
    form: page && correctionHref(locale, page),
  };
}

/**
 * List of the texts of a language that wait for a reviewer.
 * @param days of the last changes of files, if known
 */
export function viewDeskTexts(
  portal: Portal,
  days: ReadonlyMap<string, string>,
  locale: Locale,
): DeskTextsView {
  const t = useTranslate(locale);
  const { number } = useFormat(locale);
  const open = openTexts(portal).filter(({ language }) => language === locale);
  const folders = [...Map.groupBy(open, ({ folder }) => folder)];
  // One list of readers can have entries of two folders.
  const named = folders.map(([id]) => nameOfFolder(id, locale));
  const nameOf = (id: string) => {
    const name = nameOfFolder(id, locale);
    if (name === undefined) return `${id}/`;
    return named.filter((one) => one === name).length > 1 ? `${name} (${id}/)` : name;
  };
  const kinds = folders.map(([id, texts]) => ({
    id,
    name: nameOf(id),
    texts: sortByText(locale, texts, ({ title }) => title).map((text) =>
      viewText(portal, text, days, locale),
    ),
  }));
  const value = (name: string, id: string, label: string, n: number) => ({
    id,
    label,
    count: number(n),
    href: `#${name}-${id}`,
    isEmpty: n === 0,
  });
  const title = t('desk.list');
  const total = number(open.length);
  return {
    page: {
      locale,
      kind: 'desk',
      title,
      description: t('desk.listLead'),
      path: textsPath,
      crumbs: [
        { label: t('nav.status'), href: href(locale, '/status/') },
        { label: t('desk.title'), href: href(locale, '/desk/') },
        { label: title },
      ],
      hidden: true,
    },
    filters: [
      {
        name: 'kind',
        label: t('desk.kind'),
        values: kinds.map(({ id, name, texts }) => value('kind', id, name, texts.length)),
        rest: undefined,
      },
      {
        name: 'state',
        label: t('desk.state'),
        values: states
          .map((id) => ({ id, n: open.filter(({ state }) => state === id).length }))
          .filter(({ n }) => n > 0)
          .map(({ id, n }) => value('state', id, t(`status.${id}`), n)),
        rest: undefined,
      },
    ],
    kinds,
    shown: t('desk.shown', { shown: total, total }),
    texts: JSON.stringify({
      shown: unfilled(locale)('desk.shown'),
      selected: unfilled(locale)('filters.selected'),
      remove: t('filters.remove'),
    }),
  };
}
