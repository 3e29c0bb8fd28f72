import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { symbolOf, type StageKey } from '../../domain/stages/stage-order.ts';
import { initialLetter, sortByText } from '../../i18n/collate.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PickedText } from '../../i18n/pick-text.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { groupByPlace, type RowGroup } from './cluster-groups.ts';
import { clusterNameOf, distinctName, regionName, sectorLabel } from '../links/names.ts';
import { stageWord } from './stage-words.ts';
import type { Portal } from '../../portal/portal.ts';
import { clusterShortPath } from '../links/short-path.ts';

export interface CatalogueEntry {
  readonly id: string;
  readonly name: PickedText;
  /** Printed name, if the entry has a different heading. */
  readonly original: Pick<PickedText, 'text' | 'lang'> | undefined;
  readonly href: string;
  readonly kind: string;
  readonly sectors: string;
  readonly stage: StageKey;
  readonly look: StageSymbol;
  readonly stageWord: string;
  /** Regions of an entry with several; others are listed under theirs. */
  readonly regions: string | undefined;
  /** Short address for typing. */
  readonly short: string;
}

export interface CatalogueGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
}

/** Places of a country. */
export interface CatalogueCountry {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly CatalogueGroup[];
}

function entryOf(portal: Portal, row: InventoryRow, locale: Locale): CatalogueEntry {
  const name = clusterNameOf(portal, row.id, locale);
  const { original, language } = portal.clusterById.get(row.id)?.data.name ?? {};
  const stage = stageKeyOf(row);
  return {
    id: row.id,
    name,
    original:
      original && language && original !== name.text
        ? { text: original, lang: language }
        : undefined,
    href: href(locale, `/clusters/${row.id}/`),
    kind: useTranslate(locale)(`kind.${row.kind}`),
    sectors: row.sectors.map((sector) => sectorLabel(portal, sector, locale)).join(', '),
    stage,
    look: symbolOf(stage, portal.stageOrder),
    stageWord: stageWord(portal, stage, locale),
    regions:
      row.places.length > 1
        ? row.places.map((place) => regionName(portal, place, locale)).join(', ')
        : undefined,
    short: absolute(rootHref(clusterShortPath(portal, row.id))),
  };
}

/** Clusters by country and place, those of wider areas first. */
export function catalogueCountries(portal: Portal, locale: Locale): CatalogueCountry[] {
  const countryOf = ({ rows }: RowGroup) => rows[0]?.country ?? '';
  return [...Map.groupBy(groupByPlace(portal, locale), countryOf)].map(([country, groups]) => ({
    id: `country-${country}`,
    title: portal.countryById.get(country)?.name[locale] ?? country,
    groups: groups.map(({ id, label, rows }) => ({
      id,
      title: label,
      entries: rows.map((row) => entryOf(portal, row, locale)),
    })),
  }));
}

export interface CatalogueLetter {
  readonly letter: string;
  readonly names: readonly (PickedText & { readonly id: string })[];
}

/** Names of all clusters in the alphabet of the language. */
export function catalogueIndex(
  portal: Portal,
  ids: readonly string[],
  locale: Locale,
): CatalogueLetter[] {
  const names = sortByText(
    locale,
    ids.map((id) => ({ id, ...distinctName(portal, id, locale) })),
    ({ text }) => text,
  );
  return [...Map.groupBy(names, ({ text }) => initialLetter(locale, text))].map(
    ([letter, named]) => ({ letter, names: named }),
  );
}
