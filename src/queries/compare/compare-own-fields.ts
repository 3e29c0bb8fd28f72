import type { ComparedCell, ComparedGroup } from '../../domain/compare/compared.ts';
import { arrangeByTime } from '../../domain/profile/arrange-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { ownKey } from '../../schemas/import-mapping.ts';
import { fieldHeading } from '../clusters/fields/own-value-words.ts';
import { groupOwnFields, knownFields, viewOwnField } from '../clusters/fields/view-own-fields.ts';
import { valueCell } from './cells.ts';

/** Rows of portal-defined fields, grouped by heading. */
export function ownFieldGroups(portal: Portal, locale: Locale): ComparedGroup[] {
  return groupOwnFields(portal, portal.site.fields, locale).map(({ id, title, fields }) => ({
    id,
    title,
    rows: fields.map((field) => ({ id: ownKey(field.id), label: fieldHeading(field, locale) })),
  }));
}

/** Cells of a cluster in these rows. If two sources give different numbers, no bar is drawn. */
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
