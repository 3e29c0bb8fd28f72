import { plainOwnValues } from '../../../domain/fields/plain-own-values.ts';
import { arrangeByTime, timeOf } from '../../../domain/profile/arrange-values.ts';
import type { Cell } from '../../../exports/csv.ts';
import { type Locale, locales } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import type { ClusterData } from '../../../schemas/cluster.ts';
import { ownKey, ownPointKeys } from '../../../schemas/import-mapping.ts';
import type { OwnField, OwnValue } from '../../../schemas/own-field.ts';
import { fieldHeading } from '../../clusters/fields/own-value-words.ts';
import { citeIds } from '../cite-ids.ts';

/** Column of a portal-defined field: its value, its date, or its source. */
export interface OwnColumn {
  readonly name: string;
  readonly field: OwnField;
  readonly holds: 'value' | 'as_of' | 'source';
  readonly cell: (leading: readonly OwnValue[]) => Cell;
}

/** Language-independent part of the values, joined if there are several. */
function plainCell(field: OwnField, leading: readonly OwnValue[], detail?: string): Cell {
  const values = leading
    .flatMap((value) => plainOwnValues(field, value))
    .filter((plain) => plain.detail === detail)
    .flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [first] = values;
  return typeof first === 'number' ? first : [...new Set(values)].join(';') || undefined;
}

/** True if any value of the field is given in every language. */
const isInLanguages = ({ clusters }: Portal, { id }: OwnField): boolean =>
  clusters.some(({ data }) =>
    data.fields[id]?.some(({ value }) => typeof value === 'object' && 'en' in value),
  );

function* columnsOf(portal: Portal, field: OwnField): Generator<OwnColumn> {
  const name = ownKey(field.id);
  const value = (own: string, cell: OwnColumn['cell']): OwnColumn => ({
    name: own,
    field,
    holds: 'value',
    cell,
  });
  if (field.kind === 'point') {
    const { lat, lon } = ownPointKeys(field.id);
    yield value(lat, (leading) => plainCell(field, leading.slice(0, 1), 'lat'));
    yield value(lon, (leading) => plainCell(field, leading.slice(0, 1), 'lon'));
  } else {
    yield value(name, (leading) => plainCell(field, leading));
  }
  if (field.kind === 'text' && isInLanguages(portal, field)) {
    for (const locale of locales) {
      yield value(`${name}_${locale}`, ([first]) =>
        first ? plainOwnValues(field, first)[0]?.words?.[locale] : undefined,
      );
    }
  }
  yield {
    name: `${name}_as_of`,
    field,
    holds: 'as_of',
    cell: (leading) =>
      [...new Set(leading.flatMap((one) => timeOf(one) ?? []))].join(';') || undefined,
  };
  yield {
    name: `${name}_source`,
    field,
    holds: 'source',
    cell: (leading) =>
      [...new Set(leading.map(({ sources }) => citeIds(sources)))].join(';') || undefined,
  };
}

/** Columns of portal-defined fields, filled with the newest values of clusters. */
export const ownColumns = remember('ownColumns', (portal): readonly OwnColumn[] =>
  portal.site.fields.flatMap((field) => [...columnsOf(portal, field)]),
);

/** Column by name; undefined if it does not belong to a portal-defined field. */
export const ownColumnOf = (
  portal: Portal,
  table: string,
  column: string,
): OwnColumn | undefined =>
  table === 'clusters' ? ownColumns(portal).find(({ name }) => name === column) : undefined;

/** Describes a column of a portal-defined field. */
export function sayOwnColumn({ field, holds }: OwnColumn, locale: Locale): string {
  if (holds === 'as_of') return useTranslate(locale)('column.xx_as_of');
  if (holds === 'source') return useTranslate(locale)('column.xx_source');
  const heading = fieldHeading(field, locale);
  return field.help ? `${heading}: ${field.help[locale]}` : heading;
}

/** Newest values of a cluster in portal-defined fields, in column order. */
export function ownCells(portal: Portal, { fields }: ClusterData): Cell[] {
  const leading = new Map(
    portal.site.fields.map(({ id }) => [id, arrangeByTime(fields[id] ?? []).leading]),
  );
  return ownColumns(portal).map(({ field, cell }) => cell(leading.get(field.id) ?? []));
}

/** Names of the columns for the location of clusters. */
export const pointSource = 'point_source';
const pointColumns = ['lat', 'lon', 'point_basis', 'point_precision', pointSource];
export const isPointColumn = (column: string): boolean => pointColumns.includes(column);

/** True if the portal has the exact location of any cluster. */
export const hasPoints = ({ clusters }: Portal): boolean => clusters.some(({ data }) => data.point);

/** Location of a cluster, in column order. */
export const pointCells = ({ point }: ClusterData): Cell[] => [
  point?.lat,
  point?.lon,
  point?.basis,
  point?.precision,
  point && citeIds(point.sources),
];
