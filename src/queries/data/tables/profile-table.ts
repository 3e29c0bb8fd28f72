import { knownAspects, timeOf } from '../../../domain/profile/arrange-values.ts';
import { plainOwnValues } from '../../../domain/fields/plain-own-values.ts';
import { type PlainValue, plainValues } from '../../../domain/profile/plain-values.ts';
import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Profile, ProfileAspect, ProfileValue } from '../../../schemas/profile.ts';
import { ownKey } from '../../../schemas/import-mapping.ts';
import type { Sourced } from '../../../schemas/sourced.ts';
import { citeIds } from '../cite-ids.ts';

/** One row per number or word of a field's values, earlier ones included. */
function valueRows<V extends Sourced>(
  id: string,
  aspect: string,
  values: readonly V[],
  read: (value: V) => PlainValue[],
): Cell[][] {
  return values
    .flatMap((sourced) => read(sourced).map((plain) => ({ sourced, plain })))
    .map(({ sourced, plain }, index) => [
      id,
      aspect,
      index + 1,
      plain.value === undefined ? undefined : String(plain.value),
      plain.unit,
      plain.detail,
      ...locales.map((locale) => plain.words?.[locale]),
      timeOf(sourced),
      ...locales.map((locale) => sourced.note?.[locale]),
      citeIds(sourced.sources),
    ]);
}

function aspectRows<K extends ProfileAspect>(id: string, profile: Profile, aspect: K): Cell[][] {
  const values = (profile[aspect] ?? []) as readonly ProfileValue<K>[];
  return valueRows(id, aspect, values, (value) => plainValues(aspect, value));
}

/** Known values of clusters, one row per value: `/data/profiles.csv`. */
export function profileTable(portal: Portal): ExportTable {
  return {
    name: 'profiles',
    columns: [
      'cluster',
      'aspect',
      'number',
      'told',
      'unit',
      'detail',
      ...locales.map((locale) => `words_${locale}`),
      'as_of',
      ...locales.map((locale) => `note_${locale}`),
      'source',
    ],
    rows: portal.clusters.flatMap(({ id, data }) => [
      ...knownAspects(data.profile).flatMap((aspect) => aspectRows(id, data.profile, aspect)),
      ...portal.site.fields.flatMap((field) =>
        valueRows(id, ownKey(field.id), data.fields[field.id] ?? [], (value) =>
          plainOwnValues(field, value),
        ),
      ),
    ]),
  };
}
