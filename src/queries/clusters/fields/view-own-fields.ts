import { arrangeByTime } from '../../../domain/profile/arrange-values.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { ClusterFields, OwnField } from '../../../schemas/own-field.ts';
import { writeTime } from '../profile/value-words.ts';
import { type DatedProfile, sayUndatedOnce } from '../profile/say-undated-once.ts';
import { type AspectView, viewValues } from '../profile/view-values.ts';
import { writeOwnValue } from './own-value-words.ts';

/** Fields of the portal's own that stand under one heading on the page of a cluster. */
export interface OwnFieldGroup extends DatedProfile {
  /** Anchor of the heading. */
  readonly id: string;
  readonly title: string;
}

/** The fields of the portal's own of which a cluster has a value, in the order of `site.yaml`. */
export const knownFields = ({ site }: Portal, values: ClusterFields): OwnField[] =>
  site.fields.filter(({ id }) => (values[id]?.length ?? 0) > 0);

/** What is known of a cluster in one field of the portal's own. */
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

/** Fields of the portal's own by their headings; those without one come last. */
export function groupOwnFields({ site }: Portal, fields: readonly OwnField[], locale: Locale) {
  const headings = [
    ...site.fieldGroups.map(({ id, label }) => ({ group: id, title: label[locale] })),
    { group: undefined, title: useTranslate(locale)('cluster.fields') },
  ];
  return headings.flatMap(({ group, title }) => {
    const own = fields.filter((field) => field.group === group);
    // Ids of headings may be those of other parts of a page.
    const id = group === undefined ? 'fields' : `fields-${group}`;
    return own.length > 0 ? [{ id, title, fields: own }] : [];
  });
}

/** What is known of a cluster in fields of the portal's own. */
export function viewOwnFields(
  portal: Portal,
  values: ClusterFields,
  locale: Locale,
): OwnFieldGroup[] {
  const known = knownFields(portal, values);
  return groupOwnFields(portal, known, locale).map(({ id, title, fields }) => {
    const aspects = fields.map((field) => viewOwnField(portal, field, values, locale));
    return { id, title, ...sayUndatedOnce(aspects, locale) };
  });
}
