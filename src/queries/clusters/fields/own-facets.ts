import { numberBreaks } from '../../../domain/fields/number-breaks.ts';
import {
  classesOf,
  classId,
  type NumberClass,
  valueKeys,
} from '../../../domain/fields/value-keys.ts';
import { arrangeByTime } from '../../../domain/profile/arrange-values.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import type { OwnField, OwnFieldOf, OwnValue } from '../../../schemas/own-field.ts';
import { optionWord, writeOwnNumber } from './own-value-words.ts';

/** Facet of a portal-defined field, as used in addresses and data attributes of rows. */
export type OwnFacet = `fields.${string}`;

export const ownFacet = ({ id }: OwnField): OwnFacet => `fields.${id}`;

/** Fields by which the list of clusters can be filtered. */
export const filterFields = ({ site }: Portal): readonly OwnField[] =>
  site.fields.filter((field) => 'filter' in field && field.filter);

/** Field of a facet; undefined for facets that every portal has. */
export const fieldOfFacet = (portal: Portal, facet: string): OwnField | undefined =>
  portal.site.fields.find((field) => ownFacet(field) === facet);

/** Newest values of a cluster in a field. */
export const leadingValues = (portal: Portal, id: string, field: OwnField): readonly OwnValue[] =>
  arrangeByTime(portal.clusterById.get(id)?.data.fields[field.id] ?? []).leading;

/** Newest number of a cluster in a field; the first if sources differ. */
export function leadingNumber(portal: Portal, id: string, field: OwnField): number | undefined {
  const [first] = leadingValues(portal, id, field);
  return typeof first?.value === 'number' ? first.value : undefined;
}

/** Classes of a numeric field: those in `site.yaml`, otherwise derived from the values of all clusters. */
const classesOfField = remember('classesOfField', (portal, id: string): readonly NumberClass[] => {
  const field = portal.site.fields.find((one) => one.id === id);
  if (field?.kind !== 'number') return [];
  if (field.classes) return classesOf(field.classes);
  const values = portal.inventory.flatMap((row) => leadingNumber(portal, row.id, field) ?? []);
  return classesOf(numberBreaks(values));
});

/** Ids of a cluster's values in the facet of a field. */
export function ownFacetKeys(portal: Portal, id: string, field: OwnField): string[] {
  const classes = classesOfField(portal, field.id);
  const keys = leadingValues(portal, id, field).flatMap((value) =>
    valueKeys(field, value, classes),
  );
  return [...new Set(keys)];
}

function sayClass(field: OwnFieldOf<'number'>, { from, to }: NumberClass, locale: Locale): string {
  const t = useTranslate(locale);
  if (from === undefined)
    return t('field.under', { value: writeOwnNumber(field, to ?? 0, locale) });
  if (to === undefined) return t('field.from', { value: writeOwnNumber(field, from, locale) });
  const { unit, ...bare } = field;
  const least = writeOwnNumber({ ...bare, unit: undefined }, from, locale);
  return useFormat(locale).range(least, writeOwnNumber({ ...bare, unit }, to, locale));
}

/** Filter options of a field, in display order. */
export function ownFacetValues(
  portal: Portal,
  field: OwnField,
  locale: Locale,
): { readonly id: string; readonly label: string }[] {
  switch (field.kind) {
    case 'number':
      return classesOfField(portal, field.id).map((one) => ({
        id: classId(one),
        label: sayClass(field, one, locale),
      }));
    case 'choice':
      return field.options.map(({ id, label }) => ({ id, label: label[locale] }));
    case 'yes-no':
      return ['yes', 'no'].map((id) => ({ id, label: optionWord(field, id, locale) }));
    default:
      return [];
  }
}
