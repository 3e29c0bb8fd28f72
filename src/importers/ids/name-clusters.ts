import { proposeIds } from '../../domain/ids/propose-ids.ts';
import { locales } from '../../i18n/locales.ts';
import { toSlug } from '../../i18n/slug.ts';
import type { Option, OptionList } from '../values/option-list.ts';
import type { OwnIds } from './own-ids.ts';

/** A new cluster, with the parts its id is built from. */
export interface UnnamedCluster {
  readonly name: string;
  readonly country: string;
  /** Region id; undefined if it has none. */
  readonly region: string | undefined;
}

/** Slugs of a place at either end of a name; Georgian uses the genitive there. */
function placeForms({ label, also = [] }: Option): string[] {
  const stem = toSlug(label.ka).replace(/[aei]$/, '');
  const genitives = stem === '' ? [] : [`${stem}is`, `${stem}s`];
  return [...locales.map((locale) => label[locale]), ...also, ...genitives];
}

/**
 * Assign ids to new clusters, in input order: the author's if given, otherwise built from country, region and
 * name.
 * @param taken ids of existing clusters
 */
export function nameClusters(
  clusters: readonly UnnamedCluster[],
  regions: Pick<OptionList, 'optionById'>,
  taken: { has(id: string): boolean },
  own?: OwnIds,
): string[] {
  const given = new Map(
    clusters.flatMap((one) => {
      const id = own?.find(one);
      return id === undefined ? [] : [[one, id] as const];
    }),
  );
  const rest = clusters.filter((one) => !given.has(one));
  const isTaken = (id: string) => taken.has(id) || own?.ids.has(id) === true;
  const made = proposeIds(
    rest.map(({ name, country, region }) => {
      const place = region === undefined ? undefined : regions.optionById.get(region);
      if (!place) return { name, before: [country] };
      return { name, before: [country, place.label.en], place: placeForms(place) };
    }),
    { has: isTaken },
  );
  const idOf = new Map([...given, ...rest.map((one, n) => [one, made[n] ?? ''] as const)]);
  return clusters.map((one) => idOf.get(one) ?? '');
}
