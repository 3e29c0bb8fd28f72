import { isMissing, type Maybe } from '../../domain/missing.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { Cell } from '../../exports/csv.ts';
import type { ExportTable } from '../../exports/tables.ts';
import { compareText } from '../../i18n/collate.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { clusterName, regionName, sectorLabel } from '../links/names.ts';
import { regionCount } from '../regions/region-counts.ts';
import { stageWord } from '../clusters/stage-words.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

/** A number, or nothing where no source gives one. */
const knownNumber = (value: Maybe<number>) => (isMissing(value) ? undefined : value);

const join = (values: readonly string[]) => values.join(';');

/** `doc-003:2614;doc-004:430`: sources with their lines. */
function citeIds(sources: readonly { source: string; lines?: string | undefined }[]): string {
  return join(
    sources.map(({ source, lines }) =>
      lines ? `${source}:${lines.replaceAll(', ', '+')}` : source,
    ),
  );
}

/** Every cluster with ids, the same in all languages: `/data/clusters.csv`. */
export function clusterTable(portal: Portal): ExportTable {
  return {
    name: 'clusters',
    columns: [
      'id',
      'name_original',
      ...locales.map((locale) => `name_${locale}`),
      'country',
      'regions',
      'sectors',
      'kind',
      'stage',
      'edition',
      'source',
    ],
    rows: portal.clusters.map(({ id, data }): Cell[] => {
      const row = portal.rowById.get(id);
      const reported = portal.returnById.get(`${portal.editionId}/${id}`);
      const key = row ? stageKeyOf(row) : 'not-reported';
      const name = (locale: Locale) =>
        data.name[locale] ?? (data.name.language === locale ? data.name.original : undefined);
      return [
        id,
        data.name.original,
        ...locales.map(name),
        data.country,
        join(data.regions),
        join(data.sectors.map((sector) => sector.id)),
        data.kind,
        key === 'not-reported' ? undefined : key,
        reported ? portal.editionId : undefined,
        citeIds(data.sources),
      ];
    }),
  };
}

/** Every region. */
export function regionTable(portal: Portal): ExportTable {
  return {
    name: 'regions',
    columns: [
      'id',
      'level',
      'country',
      'parent',
      'iso',
      'nuts',
      ...locales.map((locale) => `name_${locale}`),
      'brop',
      'agency',
      'clusters',
    ],
    rows: portal.regions.map((region): Cell[] => [
      region.id,
      region.level,
      region.country,
      region.parent,
      region.iso,
      region.nuts,
      ...locales.map((locale) => region.name[locale]),
      region.brop === undefined ? undefined : String(region.brop),
      region.agency,
      knownNumber(regionCount(portal, region.id)),
    ]),
  };
}

/** Every sector. */
export function sectorTable(portal: Portal): ExportTable {
  return {
    name: 'sectors',
    columns: [
      'id',
      'code',
      'group',
      ...locales.map((locale) => `name_${locale}`),
      'clusters',
      'clusters_main',
    ],
    rows: portal.sectors.map((sector): Cell[] => {
      const rows = portal.rowsBySector.get(sector.id) ?? [];
      return [
        sector.id,
        sector.code,
        sector.group,
        ...locales.map((locale) => sector.label[locale]),
        rows.length,
        rows.filter((row) => row.sectors[0] === sector.id).length,
      ];
    }),
  };
}

/** What was returned for an edition, as printed and as coded. */
export function returnTable(portal: Portal, edition: string): ExportTable {
  const prefix = `${edition}/`;
  return {
    name: `returns-${edition}`,
    columns: [
      'id',
      'stage',
      'printed_row',
      'printed_province',
      'printed_stage',
      'printed_region',
      'source',
    ],
    rows: [...portal.returnById.values()]
      .filter(({ id }) => id.startsWith(prefix))
      .map(({ id, data }): Cell[] => [
        id.slice(prefix.length),
        data.stage,
        data.printed?.row,
        data.printed?.province,
        data.printed?.stage,
        data.printedRegion,
        citeIds(data.sources),
      ]),
  };
}

/** The glossary. */
export function termTable(portal: Portal): ExportTable {
  return {
    name: 'glossary',
    columns: [
      'id',
      ...locales.map((locale) => `term_${locale}`),
      ...locales.map((locale) => `status_${locale}`),
    ],
    rows: portal.terms.map((term): Cell[] => [
      term.id,
      ...locales.map((locale) => term.label[locale]),
      ...locales.map((locale) => term.status[locale]),
    ]),
  };
}

/** What an edition's report prints, and how the site counts it. */
export function publishedTable(portal: Portal, edition: string): ExportTable {
  const figures = portal.editions.find(({ id }) => id === edition)?.data.figures ?? [];
  return {
    name: `published-${edition}`,
    columns: [
      'id',
      ...locales.map((locale) => `label_${locale}`),
      'value',
      'unit',
      'printed',
      'recounted',
      'source',
    ],
    rows: figures.map((figure): Cell[] => [
      figure.id,
      ...locales.map((locale) => figure.label[locale]),
      figure.value,
      figure.unit,
      figure.printed,
      figure.recount ? 'yes' : 'no',
      citeIds(figure.sources),
    ]),
  };
}

/** All tables of the portal, made once. */
export const exportTables = remember((portal): ExportTable[] => [
  clusterTable(portal),
  regionTable(portal),
  sectorTable(portal),
  termTable(portal),
  ...portal.editions.flatMap(({ id }) => [returnTable(portal, id), publishedTable(portal, id)]),
]);

/** Clusters for a reader: labels instead of ids, in the order of names, one language. */
export function readableClusters(
  portal: Portal,
  locale: Locale,
): {
  readonly head: string[];
  readonly rows: Cell[][];
} {
  const t = useTranslate(locale);
  const head = [
    'id',
    t('column.name'),
    t('column.original'),
    t('country'),
    t('nav.regions'),
    t('nav.sectors'),
    t('kind'),
    t('stage'),
    t('edition'),
    t('sources'),
  ];
  const rows = portal.clusters.map(({ id, data }): Cell[] => {
    const row = portal.rowById.get(id);
    const reported = portal.returnById.has(`${portal.editionId}/${id}`);
    return [
      id,
      clusterName(data, locale).text,
      data.name.original,
      portal.countryById.get(data.country)?.name[locale] ?? data.country,
      join(data.regions.map((region) => regionName(portal, region, locale))),
      join(data.sectors.map((sector) => sectorLabel(portal, sector.id, locale))),
      t(`kind.${data.kind}`),
      row ? stageWord(portal, stageKeyOf(row), locale) : t('not-reported'),
      reported ? portal.editionId : undefined,
      data.sources
        .map(
          ({ source, lines }) =>
            `${portal.sourceById.get(source)?.short[locale] ?? source}${lines ? ` ${lines}` : ''}`,
        )
        .join('; '),
    ];
  });
  rows.sort((a, b) => compareText(locale, String(a[1]), String(b[1])));
  return { head, rows };
}

/** Languages of the portal, for pages that make a file for each. */
export const exportLocales = remember((portal): readonly Locale[] => portal.site.languages);
