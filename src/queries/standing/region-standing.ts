import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import { isMissing } from '../../domain/missing.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Region } from '../../schemas/region.ts';
import { compareHref } from '../compare/published-choice.ts';
import { correctionHref } from '../links/correction.ts';
import { levelWord } from '../links/level-word.ts';
import { neighbours } from '../regions/maps.ts';
import { regionCount } from '../regions/region-counts.ts';
import { fittingPractices } from './fitting-practices.ts';
import { sayRank } from './say-rank.ts';
import { filledRows, type StandingRow } from './standing-row.ts';

const rowsOf = (portal: Portal, { id }: Pick<Region, 'id'>) => portal.rowsByRegion.get(id) ?? [];

/** Regions of the same level and country whose number of entries is known, itself included. */
const peersOf = (portal: Portal, { country, level }: Region) =>
  portal.regions.filter(
    (other) =>
      other.country === country &&
      other.level === level &&
      !isMissing(regionCount(portal, other.id)),
  );

/** Rank of a region among those of its level and country; undefined if it has no entries. */
export const rankRegion = (portal: Portal, region: Region, locale: Locale): string | undefined =>
  sayRank(
    portal,
    {
      own: rowsOf(portal, region),
      all: peersOf(portal, region).map((other) => rowsOf(portal, other)),
      among: levelWord(region.level),
      isPartial: portal.countryById.get(region.country)?.partial === true,
    },
    locale,
  );

/** A neighbour to compare with, otherwise one of its peers: that with most entries. */
function findPeer(portal: Portal, region: Region): Region | undefined {
  const around = (neighbours(portal).get(region.id) ?? []).flatMap(
    (id) => portal.regionById.get(id) ?? [],
  );
  const largest = (regions: readonly Region[]) =>
    regions
      .filter((other) => other !== region && rowsOf(portal, other).length > 0)
      .sort(greatestFirst((other) => rowsOf(portal, other).length))[0];
  return largest(around) ?? largest(peersOf(portal, region));
}

/** What to do next: compare, or name a first cluster. */
function listSteps(portal: Portal, region: Region, path: string, locale: Locale): StandingRow[] {
  const t = useTranslate(locale);
  if (rowsOf(portal, region).length === 0)
    return [
      {
        label: t('nav.clusters'),
        links: [
          {
            label: t('region.readyLink'),
            href: correctionHref(locale, path),
          },
        ],
      },
    ];
  const peer = findPeer(portal, region);
  const to = peer && compareHref(portal, 'regions', [region.id, peer.id], locale);
  return to
    ? [{ label: t('standing.compare'), links: [{ label: peer.name[locale], href: to }] }]
    : [];
}

/** Practices that suit the entries of a region, and what to do next. */
export function viewRegionSteps(
  portal: Portal,
  region: Region,
  path: string,
  locale: Locale,
): StandingRow[] {
  const links = fittingPractices(portal, rowsOf(portal, region), locale);
  return filledRows([
    { label: useTranslate(locale)('standing.practices'), links },
    ...listSteps(portal, region, path, locale),
  ]);
}
