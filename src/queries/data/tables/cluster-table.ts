import { isMissing } from '../../../domain/missing.ts';
import { arrangeValues, timeOf } from '../../../domain/profile/arrange-values.ts';
import { plainValues } from '../../../domain/profile/plain-values.ts';
import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { type Locale, locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Profile, ProfileAspect } from '../../../schemas/profile.ts';
import { allRowsOf } from '../../editions/edition-rows.ts';
import { citeIds } from '../cite-ids.ts';
import { isMaturityColumn, maturityCells } from './maturity-cells.ts';
import {
  hasPoints,
  isPointColumn,
  ownCells,
  ownColumns,
  pointCells,
  pointSource,
} from './own-columns.ts';

/** Columns of a value, its date and its source. */
const valueColumns = (name: string) => [name, `${name}_as_of`, `${name}_source`] as const;

/** The same for a number, with notes on what it counts. */
const countColumns = (name: string) =>
  [...valueColumns(name), ...locales.map((locale) => `${name}_what_${locale}`)] as const;

/** Aspects whose newest value is in the list of clusters, with their columns. */
const newest = [
  { aspect: 'founded', columns: valueColumns('founded') },
  { aspect: 'type', columns: valueColumns('type') },
  { aspect: 'legalForm', columns: valueColumns('legal_form') },
  { aspect: 'management', columns: valueColumns('management') },
  { aspect: 'leaders', columns: valueColumns('leaders') },
  { aspect: 'supporters', columns: valueColumns('supporters') },
  { aspect: 'members', columns: countColumns('members') },
  { aspect: 'firms', columns: countColumns('firms') },
  { aspect: 'staff', columns: countColumns('staff') },
  { aspect: 'employment', columns: countColumns('employment') },
  { aspect: 'website', columns: valueColumns('website') },
  { aspect: 'email', columns: valueColumns('email') },
  { aspect: 'phone', columns: valueColumns('phone') },
] as const satisfies readonly { aspect: ProfileAspect; columns: readonly string[] }[];

/** Numbers of these aspects are distinguished by rows and columns, or by what they count. */
const counted: readonly ProfileAspect[] = ['members', 'firms', 'staff', 'employment'];

/** Columns of the newest values, with their dates and sources. */
const newestColumns: readonly string[] = newest.flatMap(({ columns }) => columns);

function newestCells(profile: Profile, aspect: (typeof newest)[number]['aspect']): Cell[] {
  const { leading } = arrangeValues(profile, aspect);
  // One number per cell: the first total. Profiles.csv has the others.
  const isCounted = counted.includes(aspect);
  const told = isCounted
    ? leading.filter((value) => !('total' in value) || value.total !== undefined).slice(0, 1)
    : leading;
  const plain = told.flatMap((value) => plainValues(aspect, value).slice(0, 1));
  const words = isCounted ? locales.map((locale) => plain[0]?.words?.[locale]) : [];
  if (told.length === 0) return [undefined, undefined, undefined, ...words];
  const values = plain.map(({ value }) => value);
  const times = [...new Set(told.map(timeOf))];
  const [only] = values;
  return [
    typeof only === 'number' ? only : values.join(';'),
    times.every((time) => time === undefined)
      ? undefined
      : times.map((time) => time ?? '').join(';'),
    [...new Set(told.map(({ sources }) => citeIds(sources)))].join(';'),
    ...words,
  ];
}

/** Newest values of a profile, in column order. */
const newestValues = (profile: Profile): Cell[] =>
  newest.flatMap(({ aspect }) => newestCells(profile, aspect));

/**
 * Every cluster with ids, the same in all languages: `/data/clusters.csv`.
 * @param edition a cluster that did not return in it has its latest earlier stage
 */
export function clusterTable(portal: Portal, edition: string): ExportTable {
  const rows = allRowsOf(portal, edition);
  const maturity = maturityCells(
    portal,
    portal.clusters.map(({ id }) => ({ id, edition: rows.get(id)?.edition })),
  );
  const located = hasPoints(portal);
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
      'lat',
      'lon',
      'point_basis',
      'point_precision',
      pointSource,
      ...newestColumns,
      ...ownColumns(portal).map(({ name }) => name),
      'suggested_stage',
      'criteria_met',
    ].filter(
      (column) => (maturity || !isMaturityColumn(column)) && (located || !isPointColumn(column)),
    ),
    rows: portal.clusters.map(({ id, data }, index): Cell[] => {
      const row = rows.get(id);
      const name = (locale: Locale) =>
        data.name[locale] ?? (data.name.language === locale ? data.name.original : undefined);
      return [
        id,
        data.name.original,
        ...locales.map(name),
        data.country,
        data.regions.join(';'),
        data.sectors.map((sector) => sector.id).join(';'),
        data.kind,
        row && !isMissing(row.stage) ? row.stage : undefined,
        row?.edition,
        citeIds(data.sources),
        ...(located ? pointCells(data) : []),
        ...newestValues(data.profile),
        ...ownCells(portal, data),
        ...(maturity?.[index] ?? []),
      ];
    }),
  };
}
