import { useFormat } from '../../i18n/format.ts';
import { href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate, type MessageKey } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { apiHref } from '../api/api-resource.ts';
import { geoOutlines } from '../api/geojson/geo-files.ts';
import { calendarPath, hasCalendar } from '../calendar/view-calendar.ts';
import { pairFile, pairLink } from '../changes/pair-words.ts';
import { editionPairs } from '../editions/edition-pairs.ts';
import { feedPaths, hasFeed } from '../feeds/view-feed.ts';
import { figureListHref } from '../figures/figure-pages.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import type { NamedLink } from '../links/refs.ts';
import { type PackageLink, packageLinks } from './data-package.ts';
import { exportTables } from './export-tables.ts';
import { columnMessage } from './package-columns.ts';
import { practiceListHref } from './practice-list.ts';
import { ownColumnOf, sayOwnColumn } from './tables/own-columns.ts';
import { resultWords } from './tables/result-export.ts';
import { fieldOfColumn } from './tables/return-table.ts';
import { groupOfColumn } from './tables/region-table.ts';
import { hasEntries } from '../links/describe-collections.ts';
import { hasPublished } from './published.ts';

export interface DataTableView {
  /** Name of its files, and its anchor. */
  readonly name: string;
  readonly title: string;
  /** Page that shows it, if any. */
  readonly page: string | undefined;
  /** Number of rows, in words. */
  readonly rows: string;
  readonly files: readonly NamedLink[];
  /** Columns next to each other that mean the same, such as a name in each language, are one. */
  readonly columns: readonly { readonly names: readonly string[]; readonly meaning: string }[];
}

export interface DataIndexView {
  readonly page: PageMeta;
  /** Clusters in words of the language. */
  readonly readable: readonly NamedLink[];
  readonly package: readonly PackageLink[];
  readonly tables: readonly DataTableView[];
  /** Pages and files in other places. */
  readonly published: string | undefined;
  readonly figures: { readonly page: string; readonly list: string } | undefined;
  /** Undefined if the portal has no practices. */
  readonly practices: { readonly page: string; readonly list: string } | undefined;
  /** Files for programs: index of the API, GeoJSON, feeds, calendar, list of pages. */
  readonly programs: readonly NamedLink[];
  readonly licence: { readonly name: string; readonly url: string };
}

const endings = ['csv', 'json', 'xlsx'] as const;

/** Description of a column, if it belongs to a portal-defined field. */
function sayOwn(portal: Portal, table: string, column: string, locale: Locale) {
  const own = ownColumnOf(portal, table, column);
  return own && sayOwnColumn(own, locale);
}

type Column = DataTableView['columns'][number];

const joinEqual = (columns: readonly Column[]): Column[] =>
  columns.flatMap((column, at) => {
    if (columns[at - 1]?.meaning === column.meaning) return [];
    const others = columns.slice(at).findIndex(({ meaning }) => meaning !== column.meaning);
    const equal = columns.slice(at, others < 0 ? undefined : at + others);
    return [{ ...column, names: equal.flatMap(({ names }) => names) }];
  });

/** Reads all rows to count them, and the results of analyses for their descriptions. */
const viewTables = remember('viewTables', (portal, locale: Locale): DataTableView[] => {
  const t = useTranslate(locale);
  const compared = new Map(
    editionPairs(portal).map((pair) => [pairFile(pair), pairLink(pair, locale)]),
  );
  const filled = exportTables(portal).filter(({ rows }) => rows.length > 0);
  return filled.map(({ name, columns, rows }) => {
    const result = resultWords(portal, name, locale);
    return {
      name,
      // Tables of editions have its id as a suffix.
      title:
        compared.get(name)?.label ??
        result?.title ??
        t(`data.${name.replace(/-.*$/, '')}` as MessageKey),
      page: compared.get(name)?.href ?? (result && href(locale, result.path)),
      rows: t('data.rows', { n: rows.length, count: useFormat(locale).number(rows.length) }),
      files: endings.map((ending) => ({
        label: ending.toUpperCase(),
        href: rootHref(`/data/${name}.${ending}`),
      })),
      columns: joinEqual(
        columns.map((column) => ({
          names: [column],
          meaning:
            result?.meaning(column) ??
            groupOfColumn(portal, name, column)?.column[locale] ??
            fieldOfColumn(portal, name, column)?.meaning[locale] ??
            sayOwn(portal, name, column, locale) ??
            t(`column.${columnMessage(column)}` as MessageKey),
        })),
      ),
    };
  });
});

/** Files for programs, with explanations. */
function viewPrograms(portal: Portal, locale: Locale): NamedLink[] {
  const t = useTranslate(locale);
  const geo = new Map(geoOutlines(portal).map(({ name }) => [name, apiHref(name)]));
  const feeds = hasFeed(portal, undefined) ? feedPaths(undefined) : undefined;
  const links = [
    { label: t('data.apiIndex'), href: apiHref('index.json') },
    { label: t('data.geoClusters'), href: geo.get('clusters.geojson') },
    { label: t('data.geoRegions'), href: geo.get('regions.geojson') },
    { label: t('follow.atom'), href: feeds && href(locale, feeds.atom) },
    { label: t('follow.json'), href: feeds && href(locale, feeds.json) },
    {
      label: t('follow.calendar'),
      href: hasCalendar(portal) ? href(locale, calendarPath('all')) : undefined,
    },
    { label: t('data.sitemap'), href: rootHref('/sitemap.xml') },
    { label: t('data.llms'), href: rootHref('/llms.txt') },
  ];
  return links.flatMap(({ label, href: to }) => (to === undefined ? [] : [{ label, href: to }]));
}

/** All downloads, with explanations. */
export function viewDataIndex(portal: Portal, locale: Locale): DataIndexView {
  return {
    page: listMeta(locale, 'data', useTranslate(locale)('data.lead')),
    readable: (['csv', 'xlsx'] as const).map((ending) => ({
      label: ending.toUpperCase(),
      href: href(locale, `/data/clusters.${ending}`),
    })),
    package: packageLinks(portal, portal.editionId),
    tables: viewTables(portal, locale),
    published: hasPublished(portal) ? href(locale, '/data/published/') : undefined,
    figures: hasEntries(portal, 'figures')
      ? { page: href(locale, '/figures/'), list: figureListHref }
      : undefined,
    practices:
      portal.practices.length > 0
        ? { page: href(locale, '/practices/'), list: practiceListHref }
        : undefined,
    programs: viewPrograms(portal, locale),
    licence: {
      name: textIn(portal.site.licence.name, locale),
      url: portal.site.licence.url,
    },
  };
}
