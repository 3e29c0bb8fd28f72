import { knownAspects, timeOf } from '../../../domain/profile/arrange-values.ts';
import { plainValues } from '../../../domain/profile/plain-values.ts';
import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Profile, ProfileAspect, ProfileValue } from '../../../schemas/profile.ts';
import { citeIds } from '../cite-ids.ts';

/** The rows of an aspect: every value that is known, the earlier ones included. */
function aspectRows<K extends ProfileAspect>(id: string, profile: Profile, aspect: K): Cell[][] {
  const values = (profile[aspect] ?? []) as readonly ProfileValue<K>[];
  return values
    .flatMap((told) => plainValues(aspect, told).map((plain) => ({ told, plain })))
    .map(({ told, plain }, index) => [
      id,
      aspect,
      index + 1,
      plain.value === undefined ? undefined : String(plain.value),
      plain.unit,
      plain.detail,
      ...locales.map((locale) => plain.words?.[locale]),
      timeOf(told),
      ...locales.map((locale) => told.note?.[locale]),
      citeIds(told.sources),
    ]);
}

/** What is known of the clusters, one row a value: `/data/profiles.csv`. */
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
    rows: portal.clusters.flatMap(({ id, data }) =>
      knownAspects(data.profile).flatMap((aspect) => aspectRows(id, data.profile, aspect)),
    ),
  };
}
