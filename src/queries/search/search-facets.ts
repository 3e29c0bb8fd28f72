import { symbolOf } from '../../domain/stages/stage-order.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
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
import { regionLevelWord } from '../links/level-word.ts';
import type { Portal } from '../../portal/portal.ts';

/** A search facet with all its values, by their ids in the index. */
export interface OfferedFacet {
  readonly name: 'kind' | SearchFacet;
  readonly label: string;
  /** Values of stages have a style. */
  readonly values: readonly {
    readonly id: string;
    readonly label: string;
    readonly look?: StageSymbol;
  }[];
  /** True if folded until the reader opens it. */
  readonly isLong: boolean;
}

/** Part of the site that contains pages of a kind. */
const sectionOf = (kind: string) =>
  ({ analysis: 'analyses', country: 'countries', strategy: 'strategies', news: 'news' })[kind] ??
  `${kind}s`;

/** A page to continue with if a search does not help. */
export interface SearchPlace {
  readonly label: string;
  readonly href: string;
}

/** Names shared by several regions, such as a province and the region around it. */
function findRepeated(portal: Portal, locale: Locale): ReadonlySet<string> {
  const names = portal.regions.map(({ name }) => name[locale]);
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

/** Countries of the portal, then those of other bodies and examples, by name. */
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

/** Facets of the search, in the order used on the page and in addresses. */
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
      // With pages of one kind only, it narrows nothing.
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
      values: portal.stageOrder.keys.map((id) => ({
        id,
        label: stageHeading(portal, id, locale),
        look: symbolOf(id, portal.stageOrder),
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
        portal.regions.map((region) => ({
          id: region.id,
          label: repeated.has(region.name[locale])
            ? `${region.name[locale]} (${regionLevelWord(portal, region, locale)})`
            : region.name[locale],
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
    // Its values are in the index only.
    { name: 'year', label: t('search.year'), values: [], isLong: true },
  ];
}

/**
 * Sectors and regions with most clusters, offered after a search without results. Enclosing regions are left
 * out, as they would repeat the first of their parts.
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
