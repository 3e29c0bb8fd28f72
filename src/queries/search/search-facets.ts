import { lookOf } from '../../domain/stages/stage-way.ts';
import type { StageLook } from '../../domain/stages/stage-looks.ts';
import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import { allAsked } from '../../domain/profile/known-aspects.ts';
import { sortByText } from '../../i18n/collate.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { searchKinds } from '../../search/kinds.ts';
import { facetsOf } from '../clusters/facets.ts';
import { isOff } from '../links/describe-collections.ts';
import { countryName } from '../knowledge/country-name.ts';
import type { SearchFacet } from './search-marks.ts';
import { stageHeading } from '../clusters/stage-words.ts';
import type { Portal } from '../../portal/portal.ts';

/** A facet of the search with all values that it may have, by the ids of the index. */
export interface OfferedFacet {
  readonly name: 'kind' | SearchFacet;
  readonly label: string;
  /** Those of stages have a look. */
  readonly values: readonly {
    readonly id: string;
    readonly label: string;
    readonly look?: StageLook;
  }[];
  /** Is it folded until the reader opens it? */
  readonly isLong: boolean;
}

/** The part of the site in which pages of a kind stand. */
const sectionOf = (kind: string) =>
  ({ analysis: 'analyses', country: 'countries', strategy: 'strategies', news: 'news' })[kind] ??
  `${kind}s`;

/** A page to go on with when a search does not help. */
export interface SearchPlace {
  readonly label: string;
  readonly href: string;
}

/** Names that several regions have, such as those of a province and of the region around it. */
function findRepeated(portal: Portal, locale: Locale): ReadonlySet<string> {
  const names = portal.regions.map(({ name }) => name[locale]);
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

/** Countries of the portal, then others in which bodies sit or from which examples come, by name. */
function listCountries(portal: Portal, locale: Locale): { id: string; label: string }[] {
  const label = (id: string) => ({ id, label: countryName(portal, id, locale) });
  const own = portal.countries.map(({ id }) => id);
  const named = [
    ...portal.organisations.map(({ country }) => country),
    ...[...portal.practices, ...portal.programmes].map(({ data }) => data.country),
  ];
  const others = new Set(named.filter((id) => id !== undefined && !own.includes(id)));
  return [
    ...own.map(label),
    ...sortByText(
      locale,
      [...others].map((id) => label(id as string)),
      (country) => country.label,
    ),
  ];
}

/** The facets of the search, in the order in which they are offered and stand in addresses. */
export function offerFacets(portal: Portal, locale: Locale): OfferedFacet[] {
  const t = useTranslate(locale);
  const repeated = findRepeated(portal, locale);
  const byName = (values: readonly { id: string; label: string }[]) =>
    sortByText(locale, values, ({ label }) => label);
  const kinds = searchKinds.filter((kind) => !isOff(portal, sectionOf(kind)));
  return [
    {
      name: 'kind',
      label: t('search.kind'),
      // Where all pages are of one kind, it narrows nothing.
      values: kinds.length > 1 ? kinds.map((id) => ({ id, label: t(`search.kind.${id}`) })) : [],
      isLong: false,
    },
    {
      name: 'country',
      label: t('country'),
      values: listCountries(portal, locale),
      isLong: false,
    },
    {
      name: 'stage',
      label: t('stage'),
      values: portal.stageWay.keys.map((id) => ({
        id,
        label: stageHeading(portal, id, locale),
        look: lookOf(id, portal.stageWay),
      })),
      isLong: false,
    },
    {
      name: 'sector',
      label: t('sector'),
      values: byName(portal.sectors.map(({ id, label }) => ({ id, label: label[locale] }))),
      isLong: true,
    },
    {
      name: 'region',
      label: t('region'),
      values: byName(
        portal.regions.map(({ id, name, level }) => ({
          id,
          label: repeated.has(name[locale])
            ? `${name[locale]} (${t(`level.${level}`)})`
            : name[locale],
        })),
      ),
      isLong: true,
    },
    {
      name: 'known',
      label: t('known'),
      values: allAsked.map((id) => ({ id, label: upperFirst(t(`unknown.${id}`), locale) })),
      isLong: true,
    },
    // Its values are known to the index alone.
    { name: 'year', label: t('search.year'), values: [], isLong: true },
  ];
}

/**
 * The sectors and regions with most clusters: where a search that found nothing can go on. A region
 * that others belong to would stand there beside its first.
 */
export function searchPlaces(
  portal: Portal,
  locale: Locale,
  facet: 'sector' | 'region',
): SearchPlace[] {
  const parents = new Set(portal.regions.map(({ parent }) => parent));
  const values = facetsOf(portal, locale).find(({ name }) => name === facet)?.values ?? [];
  return values
    .filter(({ id }) => !parents.has(id))
    .sort(greatestFirst(({ count }) => count))
    .slice(0, 10);
}
