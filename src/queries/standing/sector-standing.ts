import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { compareHref } from '../compare/published-choice.ts';
import { sectorLabel } from '../links/names.ts';
import { fittingPractices } from './fitting-practices.ts';
import { sayRank } from './say-rank.ts';
import { filledRows, type StandingRow } from './standing-row.ts';

const rowsOf = (portal: Portal, id: string) => portal.rowsBySector.get(id) ?? [];

/** Rank of a sector among all of the portal; undefined if it has no entries. */
export const rankSector = (portal: Portal, id: string, locale: Locale): string | undefined =>
  sayRank(
    portal,
    {
      own: rowsOf(portal, id),
      all: portal.sectors.map((other) => rowsOf(portal, other.id)),
      among: 'sectors',
      isPartial: false,
    },
    locale,
  );

/** The sector nearest in size with entries, the larger of two. */
function findPeer(portal: Portal, id: string): string | undefined {
  const own = rowsOf(portal, id).length;
  const size = (other: { readonly id: string }) => rowsOf(portal, other.id).length;
  const [peer] = portal.sectors
    .filter((other) => other.id !== id && size(other) > 0)
    .sort(greatestFirst(size))
    .sort(greatestFirst((other) => -Math.abs(size(other) - own)));
  return own === 0 ? undefined : peer?.id;
}

/** Practices that suit the entries of a sector, and the sector to compare it with. */
export function viewSectorSteps(portal: Portal, id: string, locale: Locale): StandingRow[] {
  const t = useTranslate(locale);
  const peer = findPeer(portal, id);
  const to = peer && compareHref(portal, 'sectors', [id, peer], locale);
  return filledRows([
    {
      label: t('standing.practices'),
      links: fittingPractices(portal, rowsOf(portal, id), locale),
    },
    {
      label: t('standing.compare'),
      links: to ? [{ label: sectorLabel(portal, peer, locale), href: to }] : [],
    },
  ]);
}
