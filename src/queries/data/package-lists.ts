import type { PackageTable } from '../../exports/data-package/model.ts';
import { shortNames } from '../../domain/short-names.ts';
import { locales } from '../../i18n/locales.ts';
import { citeIds } from './cite-ids.ts';
import {
  foreignKey,
  inAll,
  knownColumn,
  knownColumns,
  ownColumn,
  ownColumns,
  required,
  several,
} from './package-columns.ts';
import { buildTable } from './package-table.ts';
import { answersOf } from '../../domain/survey/answers-of.ts';
import type { Portal } from '../../portal/portal.ts';

const id = knownColumn('id', required);
const source = knownColumn('source', { ...required, ...several });

/** `agencies.csv`: bodies named by regions as their agencies. */
export function agencyTable(portal: Portal): PackageTable {
  const agencies = portal.organisations.filter(({ kind }) => kind === 'development-agency');
  return buildTable(
    'agencies',
    agencies.map((agency) => [
      agency.id,
      ...locales.map((locale) => agency.name[locale]),
      shortNames(agency).join(';') || undefined,
      agency.region,
      answersOf(agency, portal.editionId),
      citeIds(agency.sources),
    ]),
    {
      titles: inAll((t) => t('package.table.agencies')),
      columns: [
        id,
        ...knownColumns('name', required),
        ownColumn('code', 'short'),
        ownColumn('region', 'seat'),
        ownColumn('answers', 'answers', { type: 'integer' }),
        source,
      ],
      foreignKeys: [foreignKey('region', 'regions')],
    },
  );
}

/** `sources.csv`: documents referenced by the columns `source`. */
export function sourceTable(portal: Portal): PackageTable {
  return buildTable(
    'sources',
    portal.sources.map((entry) => [
      entry.id,
      entry.code,
      entry.language,
      ...locales.map((locale) => entry.title[locale]),
      entry.original,
      entry.publisher,
      entry.date,
      ...locales.map((locale) => entry.rights[locale]),
    ]),
    {
      titles: inAll((t) => t('sources')),
      columns: [
        id,
        ownColumn('code', 'file', required),
        ownColumn('language', 'language', { ...required, values: locales }),
        ...ownColumns('title', required),
        ownColumn('original', 'original'),
        ownColumn('publisher', 'publisher'),
        ownColumn('date', 'date'),
        ...ownColumns('rights', required),
      ],
    },
  );
}

/**
 * `published-figures.csv`: as `/data/published-{edition}.csv`, with separate columns for numbers, and for dates
 * and words.
 */
export function publishedTable(portal: Portal, edition: string): PackageTable {
  const figures = (portal.editionById.get(edition)?.data.figures ?? []).filter(
    ({ value }) => value !== undefined,
  );
  return buildTable(
    'published-figures',
    figures.map(({ value, ...figure }) => [
      figure.id,
      ...locales.map((locale) => figure.label[locale]),
      typeof value === 'number' ? value : undefined,
      typeof value === 'string' ? value : undefined,
      figure.unit,
      figure.printed,
      figure.recount ? 'yes' : 'no',
      citeIds(figure.sources),
    ]),
    {
      titles: inAll((t) => t('data.published')),
      columns: [
        id,
        ...knownColumns('label', required),
        knownColumn('value', { type: 'number' }),
        ownColumn('text', 'text'),
        knownColumn('unit', required),
        knownColumn('printed'),
        knownColumn('recounted', { ...required, values: ['yes', 'no'] }),
        source,
      ],
    },
  );
}
