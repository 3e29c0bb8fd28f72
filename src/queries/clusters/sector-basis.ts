import type { ClusterData, SectorBasis } from '../../schemas/cluster.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Translate, useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type MessagePart, translateParts } from '../../i18n/translate-parts.ts';
import { href } from '../../i18n/href.ts';
import { sectorLabel } from '../links/names.ts';
import type { LinkTarget } from './cluster-places.ts';

export interface SectorView extends LinkTarget {
  /** Who assigns it, with the word of the name that decided it; empty where the next one has the same basis. */
  readonly basis: readonly MessagePart[];
}

const basisWords = (t: Translate): Readonly<Record<SectorBasis, string>> => ({
  read: t('sector.reading'),
  inferred: t('sector.inferred'),
  reported: t('sector.reported'),
});

/** A cluster's sectors, each with its basis. */
export function viewSectors(
  portal: Portal,
  { sectors, name }: ClusterData,
  locale: Locale,
): SectorView[] {
  const t = useTranslate(locale);
  const bases = sectors.map(({ basis, word }) =>
    basis === 'read' && word !== undefined
      ? translateParts(t, 'sector.readFrom', { word: { text: word, lang: name.language } })
      : [{ text: basisWords(t)[basis] }],
  );
  const textAt = (index: number) => bases[index]?.map(({ text }) => text).join('');
  return sectors.map(({ id }, index) => ({
    label: sectorLabel(portal, id, locale),
    href: href(locale, `/sectors/${id}/`),
    basis: textAt(index) === textAt(index + 1) ? [] : (bases[index] ?? []),
  }));
}

/** Who assigns the cluster's sectors; with several sources, which one assigns which. */
export function describeSectorBasis(
  portal: Portal,
  { sectors }: ClusterData,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const groups = [...Map.groupBy(sectors, ({ basis }) => basis)];
  return groups
    .map(([basis, { length }]) => {
      if (length === sectors.length) return basisWords(t)[basis];
      const labels = sectors
        .filter((sector) => sector.basis === basis)
        .map(({ id }) => sectorLabel(portal, id, locale));
      return `${basisWords(t)[basis]}: ${format.list(labels)}`;
    })
    .join('; ');
}
