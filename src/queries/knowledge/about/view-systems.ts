import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { System, Taken } from '../../../schemas/system.ts';
import { resultsOf } from '../../analyses/view-results.ts';
import { viewMenu } from '../../frame/view-menu.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { collectionDescriptions, type ListedKind } from '../../links/describe-collections.ts';
import type { NamedLink } from '../../links/refs.ts';

/** A system of the sources: what the portal has for it, where, and whether that is enough. */
export interface SystemRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly about: string;
  /** "Clusters: 12" */
  readonly data: readonly { readonly label: string; readonly count: string }[];
  readonly pages: readonly NamedLink[];
  /** Names of the files that test it. */
  readonly tests: readonly string[];
  readonly works: boolean;
  readonly status: string;
  readonly sources: readonly CitationView[];
}

export interface SystemsView {
  /** How many work, and how many wait for data. */
  readonly sum: string;
  /** By the first source that describes them. */
  readonly groups: readonly { readonly source: NamedLink; readonly rows: readonly SystemRow[] }[];
}

const isListed = (kind: string): kind is ListedKind => Object.hasOwn(collectionDescriptions, kind);

/** Entries of a collection, as the portal has them today. */
function entriesOf(portal: Portal, of: Taken['of']): readonly { id: string; data: unknown }[] {
  if (isListed(of)) return collectionDescriptions[of].entries(portal);
  const withData = (items: readonly { readonly id: string }[]) =>
    items.map((data) => ({ id: data.id, data }));
  const rest: Readonly<
    Record<Exclude<Taken['of'], ListedKind>, () => { id: string; data: unknown }[]>
  > = {
    returns: () => [...portal.returns],
    editions: () => [...portal.editions],
    indicators: () => withData(portal.indicators),
    stages: () => withData(portal.stages),
    typologies: () => withData(portal.typologies),
    bulletins: () => [...portal.bulletins],
    'analysis-tables': () => [...portal.analysisTables],
  };
  return rest[of]();
}

/** Values of a field: items of lists, answers of groups; without a field, the entry itself. */
function countValues(data: unknown, field: readonly string[]): number {
  if (Array.isArray(data) && field.length > 0)
    return data.reduce<number>((sum, one) => sum + countValues(one, field), 0);
  const [name, ...rest] = field;
  if (name !== undefined) {
    return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
      ? countValues((data as Readonly<Record<string, unknown>>)[name], rest)
      : 0;
  }
  if (Array.isArray(data)) return data.length;
  return data === undefined ? 0 : typeof data === 'object' ? Object.keys(data ?? {}).length : 1;
}

/** How much a portal has of the data that a system needs; of an analysis, its tables of results. */
export function countTaken(portal: Portal, { of, id, field }: Taken): number {
  if (of === 'analyses' && id !== undefined) return resultsOf(portal, id).length;
  const entries = entriesOf(portal, of).filter((one) => id === undefined || one.id === id);
  if (field === undefined) return entries.length;
  const path = field.split('.');
  return entries.reduce((sum, { data }) => sum + countValues(data, path), 0);
}

/** A system works when the portal has some of all data that it needs. */
export const systemWorks = (portal: Portal, { takes }: System): boolean =>
  takes.every((taken) => countTaken(portal, taken) > 0);

/** Names of the portal's lists in its menu, by path. */
const listNames = (portal: Portal, locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    viewMenu(portal, locale, '/').flatMap(({ links }) =>
      links.map(({ href: to, label }) => [to, label] as const),
    ),
  );

/** Link to a page by the name of its entry, or of the list that it belongs to. */
function nameOfPage(
  portal: Portal,
  path: string,
  lists: ReadonlyMap<string, string>,
  locale: Locale,
): NamedLink[] {
  const [, kind = '', id = ''] = path.split('/');
  const name =
    id !== '' && isListed(kind) ? collectionDescriptions[kind].name(portal, id, locale) : undefined;
  const told = name ?? lists.get(href(locale, `/${kind}/`));
  if (told === undefined) return [];
  const { text, lang } = typeof told === 'string' ? { text: told } : { lang: undefined, ...told };
  return [{ label: text, href: href(locale, path), ...(lang ? { lang } : {}) }];
}

function nameTaken(
  portal: Portal,
  { of, id, label }: Taken,
  lists: ReadonlyMap<string, string>,
  locale: Locale,
): string {
  if (of === 'analyses' && id !== undefined) return useTranslate(locale)('coverage.results');
  const [page] = nameOfPage(portal, `/${of}/${id === undefined ? '' : `${id}/`}`, lists, locale);
  return label?.[locale] ?? page?.label ?? of;
}

/** Systems of the sources with what the portal has for each; undefined without any. */
export function viewSystems(portal: Portal, locale: Locale): SystemsView | undefined {
  const { systems } = portal;
  if (systems.length === 0) return undefined;
  const t = useTranslate(locale);
  const { number } = useFormat(locale);
  const lists = listNames(portal, locale);
  const rows = systems.map((system) => {
    const works = systemWorks(portal, system);
    return {
      id: system.id,
      number: system.number,
      title: system.title[locale],
      about: system.about[locale],
      data: system.takes.map((taken) => ({
        label: nameTaken(portal, taken, lists, locale),
        count: number(countTaken(portal, taken)),
      })),
      pages: system.pages.flatMap((path) => nameOfPage(portal, path, lists, locale)),
      tests: system.tests.map((file) => file.slice(file.lastIndexOf('/') + 1)),
      works,
      status: t(works ? 'coverage.works' : 'coverage.ready'),
      sources: viewCitations(portal, system.sources, locale),
      first: system.sources[0]?.source ?? '',
    };
  });
  const works = rows.filter((row) => row.works).length;
  const bySource = Map.groupBy(rows, ({ first }) => first);
  return {
    sum: t('coverage.sum', {
      works: number(works),
      of: number(rows.length),
      ready: number(rows.length - works),
    }),
    groups: [...bySource].map(([source, own]) => ({
      source: {
        label: portal.sourceById.get(source)?.short[locale] ?? source,
        href: href(locale, `/bibliography/#${source}`),
      },
      rows: own,
    })),
  };
}
