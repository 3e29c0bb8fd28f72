import type { UnnamedEntry } from '../../domain/ids/propose-ids.ts';
import { locales } from '../../i18n/locales.ts';
import { toSlug } from '../../i18n/slug.ts';
import type { Option } from '../values/option-list.ts';

/** What a place is called at either end of a name; Georgian has it in the genitive there. */
function placeForms({ label, also = [] }: Option): string[] {
  const stem = toSlug(label.ka).replace(/[aei]$/, '');
  const genitives = stem === '' ? [] : [`${stem}is`, `${stem}s`];
  return [...locales.map((locale) => label[locale]), ...also, ...genitives];
}

/**
 * A new cluster by what its id is made of: where it is and what it is called.
 * @param place its region; undefined where it has none
 */
export function unnamedCluster(
  name: string,
  country: string,
  place: Option | undefined,
): UnnamedEntry {
  if (!place) return { name, before: [country] };
  return { name, before: [country, place.label.en], place: placeForms(place) };
}
