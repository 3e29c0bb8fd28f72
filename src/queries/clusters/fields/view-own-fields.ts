import { arrangeByTime } from '../../../domain/profile/arrange-values.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { ClusterFields, OwnField } from '../../../schemas/own-field.ts';
import { writeTime } from '../profile/value-words.ts';
import { sayUndatedOnce } from '../profile/say-undated-once.ts';
import { type AspectView, viewValues } from '../profile/view-values.ts';
import { writeOwnValue } from './own-value-words.ts';

export interface OwnFieldGroup {
  readonly id: string;
  readonly title: string;
  readonly aspects: readonly AspectView[];
}

/** Portal-defined fields for which a cluster has values, in the order of `site.yaml`. */
export const knownFields = ({ site }: Portal, values: ClusterFields): OwnField[] =>
  site.fields.filter(({ id }) => (values[id]?.length ?? 0) > 0);

/** View of a cluster's values in one portal-defined field. */
export function viewOwnField(
  portal: Portal,
  field: OwnField,
  values: ClusterFields,
  locale: Locale,
): AspectView {
  return {
    aspect: field.id,
    label: field.label[locale],
    ...(field.help ? { help: field.help[locale] } : {}),
    ...viewValues(
      portal,
      arrangeByTime(values[field.id] ?? []),
      {
        write: (value) => writeOwnValue(field, value, locale),
        times: (value) => [writeTime(portal, value, locale)],
      },
      locale,
    ),
  };
}

/** Groups portal-defined fields by heading; those without one come last. */
export function groupOwnFields({ site }: Portal, fields: readonly OwnField[], locale: Locale) {
  const headings = [
    ...site.fieldGroups.map(({ id, label }) => ({ group: id, title: label[locale] })),
    { group: undefined, title: useTranslate(locale)('cluster.fields') },
  ];
  return headings.flatMap(({ group, title }) => {
    const own = fields.filter((field) => field.group === group);
    // Prefix the ids of headings: they may clash with other ids on the page.
    const id = group === undefined ? 'fields' : `fields-${group}`;
    return own.length > 0 ? [{ id, title, fields: own }] : [];
  });
}

/** View of a cluster's values in portal-defined fields, grouped by heading. */
export function viewOwnFields(
  portal: Portal,
  values: ClusterFields,
  locale: Locale,
): OwnFieldGroup[] {
  const known = knownFields(portal, values);
  return groupOwnFields(portal, known, locale).map(({ id, title, fields }) => {
    const aspects = fields.map((field) => viewOwnField(portal, field, values, locale));
    return { id, title, aspects: sayUndatedOnce(aspects, locale) };
  });
}
