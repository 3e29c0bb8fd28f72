import type { ComparedCell, ComparedGroup } from '../../domain/compare/compared.ts';
import { arrangeByTime } from '../../domain/profile/arrange-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { ownKey } from '../../schemas/import-mapping.ts';
import { fieldHeading } from '../clusters/fields/own-value-words.ts';
import { groupOwnFields, knownFields, viewOwnField } from '../clusters/fields/view-own-fields.ts';
import { valueCell } from './cells.ts';

/** The rows of fields of the portal's own, under their headings. */
export function ownFieldGroups(portal: Portal, locale: Locale): ComparedGroup[] {
  return groupOwnFields(portal, portal.site.fields, locale).map(({ id, title, fields }) => ({
    id,
    title,
    rows: fields.map((field) => ({ id: ownKey(field.id), label: fieldHeading(field, locale) })),
  }));
}

/** What a cluster has in these rows; a number that two sources give differently is drawn by neither. */
export function ownFieldCells(
  portal: Portal,
  { fields: values }: ClusterData,
  locale: Locale,
): (readonly [string, ComparedCell])[] {
  return knownFields(portal, values).map((field) => {
    const { leading } = arrangeByTime(values[field.id] ?? []);
    const numbers = new Set(leading.map(({ value }) => value));
    const [only] = numbers.size === 1 ? numbers : [];
    const view = viewOwnField(portal, field, values, locale);
    return [ownKey(field.id), valueCell(view, typeof only === 'number' ? only : undefined)];
  });
}
