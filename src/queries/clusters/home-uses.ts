import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { sortByText } from '../../i18n/collate.ts';
import { compareHref, isCompared } from '../compare/published-choice.ts';
import { browsePractices } from '../knowledge/practices/browse-practices.ts';
import { hasEntries, isOff } from '../links/describe-collections.ts';
import { regionName, sectorLabel } from '../links/names.ts';
import type { NamedLink } from '../links/refs.ts';
import { hasMap, rankedRegions } from '../regions/ranked-regions.ts';
import { pastHeading } from './stage-words.ts';
import { beyondFirstHref } from './view-cluster-facet.ts';

/** A link with the number of entries it leads to. */
export interface CountedLink extends NamedLink {
  readonly count?: string | undefined;
}

export interface QuotedPractice {
  readonly title: string;
  readonly href: string;
  readonly result: string;
}

/** Comparing a region with others: a choice of all with clusters, and ready-made ones. */
export interface CompareUse {
  readonly action: string;
  /** Each with the ids to compare: its id first, then the regions with most entries. */
  readonly regions: readonly { readonly ids: string; readonly name: string }[];
  readonly links: readonly NamedLink[];
}

/** The three uses of a portal; each undefined if the portal has nothing for it. */
export interface HomeUses {
  readonly find: readonly CountedLink[] | undefined;
  readonly read:
    | { readonly practice: QuotedPractice | undefined; readonly needs: readonly CountedLink[] }
    | undefined;
  readonly compare: CompareUse | undefined;
}

function viewFind(portal: Portal, locale: Locale): CountedLink[] | undefined {
  if (isOff(portal, 'clusters') || portal.inventory.length === 0) return undefined;
  const t = useTranslate(locale);
  const { number } = useFormat(locale);
  return [
    ...(isOff(portal, 'countries') ? [] : portal.countries).map(({ id, name }) => {
      const n = portal.rowsByCountry.get(id)?.length ?? 0;
      return {
        label: name[locale],
        href: href(locale, `/countries/${id}/`),
        count: t('home.rows', { n, count: number(n) }),
      };
    }),
    ...(portal.counted.past > 0
      ? [
          {
            label: pastHeading(portal, locale),
            href: beyondFirstHref(portal, locale),
            count: number(portal.counted.past),
          },
        ]
      : []),
    { label: t('home.allClusters'), href: href(locale, '/clusters/') },
  ];
}

/** A practice with a numeric result, preferably of a country of the portal. */
function quotePractice(portal: Portal, locale: Locale): QuotedPractice | undefined {
  const told = portal.practices.filter(({ data }) => data.brief);
  const numbered = told.filter(({ data }) => /\d/.test(data.brief?.result[locale] ?? ''));
  const own = numbered.find(({ data }) => portal.countryById.has(data.country));
  const { id, data } = own ?? numbered[0] ?? told[0] ?? {};
  if (!id || !data?.brief) return undefined;
  return {
    title: data.title[locale],
    href: href(locale, `/practices/${id}/`),
    result: data.brief.result[locale],
  };
}

function viewRead(portal: Portal, locale: Locale): HomeUses['read'] {
  if (!hasEntries(portal, 'practices')) return undefined;
  const index = href(locale, '/practices/');
  const needs = browsePractices(portal, locale).filters.find(({ name }) => name === 'use');
  return {
    practice: quotePractice(portal, locale),
    needs: (needs?.values ?? []).map(({ label, href: anchor, count }) => ({
      label,
      href: `${index}${anchor}`,
      count,
    })),
  };
}

function viewCompare(portal: Portal, locale: Locale): CompareUse | undefined {
  const ranked = hasMap(portal)
    ? rankedRegions(portal, locale).filter(({ count = 0 }) => count > 0)
    : [];
  const regions = isCompared(portal, 'regions') ? ranked : [];
  const sectors = portal.sectors
    .map(({ id }) => ({ id, count: portal.rowsBySector.get(id)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3);
  const link = (kind: 'regions' | 'sectors', ids: readonly string[], names: readonly string[]) => {
    const to = ids.length > 1 ? compareHref(portal, kind, ids, locale) : undefined;
    return to === undefined ? [] : [{ href: to, label: useFormat(locale).list(names) }];
  };
  const top = regions.slice(0, 3).map(({ id }) => id);
  const links = [
    ...link(
      'regions',
      top,
      top.map((id) => regionName(portal, id, locale)),
    ),
    ...link(
      'sectors',
      sectors.map(({ id }) => id),
      sectors.map(({ id }) => sectorLabel(portal, id, locale)),
    ),
  ];
  if (links.length === 0) return undefined;
  return {
    action: href(locale, '/compare/'),
    regions: sortByText(
      locale,
      regions.map(({ id }) => ({
        ids: [...new Set([id, ...top])].join(','),
        name: regionName(portal, id, locale),
      })),
      ({ name }) => name,
    ),
    links,
  };
}

/** Purposes of readers: to find a cluster, to read about others' experience, to compare. */
export const viewUses = (portal: Portal, locale: Locale): HomeUses => ({
  find: viewFind(portal, locale),
  read: viewRead(portal, locale),
  compare: viewCompare(portal, locale),
});
