import { proposeIds } from '../../domain/ids/propose-ids.ts';
import { locales } from '../../i18n/locales.ts';
import { toSlug } from '../../i18n/slug.ts';
import type { Option, OptionList } from '../values/option-list.ts';
import type { OwnIds } from './own-ids.ts';

/** A new cluster by what its id is made of: what it is called and where it is. */
export interface UnnamedCluster {
  readonly name: string;
  readonly country: string;
  /** Id of its region; undefined where it has none. */
  readonly region: string | undefined;
}

/** What a place is called at either end of a name; Georgian has it in the genitive there. */
function placeForms({ label, also = [] }: Option): string[] {
  const stem = toSlug(label.ka).replace(/[aei]$/, '');
  const genitives = stem === '' ? [] : [`${stem}is`, `${stem}s`];
  return [...locales.map((locale) => label[locale]), ...also, ...genitives];
}

/**
 * Ids of new clusters, in their order: those that the author names, and for the rest ones made from
 * country, region and name.
 * @param taken ids of the clusters that stand
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
