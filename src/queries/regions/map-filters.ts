import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tallyBy } from '../../domain/inventory/tally.ts';
import { isBeyondFirst } from '../../domain/stages/stage-order.ts';
import { useFormat } from '../../i18n/format.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import type { Locale } from '../../i18n/locales.ts';
import { unfilled, useTranslate } from '../../i18n/translate.ts';
import { writing } from '../../i18n/writing.ts';
import type { Portal } from '../../portal/portal.ts';
import { clusterKinds } from '../../schemas/cluster.ts';
import { distinguishesKinds, facetKeys, type FacetName, facetsOf } from '../clusters/facets.ts';
import { pastHeading } from '../clusters/stage-words.ts';
import { mapCounts } from './map-counts.ts';
import { scriptJson } from './region-cards.ts';
import { beyondFirst, type MapChoices, sayChoices } from './say-choices.ts';

/** Filters of a map, and what its script needs to apply them. */
export interface MapFilters {
  readonly choices: MapChoices;
  /** JSON that cannot end a script. */
  readonly data: string;
}

export interface FilteredMap {
  readonly rows: readonly InventoryRow[];
  /** Rows that regions count, if there are more. */
  readonly counted?: readonly InventoryRow[];
  /** Whether lists of the page count the regions around those of the map. */
  readonly isNested?: boolean | undefined;
  /** What all the rows have in common, as headings say it before the choice. */
  readonly about?: string | undefined;
  /** Heading of its figure before the choice; by default the figure is headed by what was found. */
  readonly title?: string | undefined;
  /** What the drawing shows of a choice. */
  readonly chosen: string;
}

/** Labels of regions with 0 to `most` entries, whose name is to be filled in. */
function labelsTo(most: number, locale: Locale): string[] {
  const [t, format] = [useTranslate(locale), useFormat(locale)];
  return Array.from({ length: most + 1 }, (_, n) =>
    t('map.region', { name: '{name}', n, count: format.number(n) }),
  );
}

/** Sentences on regions whose entries are filtered, by their number of entries. */
function cardsOf(totals: ReadonlySet<number>, locale: Locale) {
  const [t, format] = [useTranslate(locale), useFormat(locale)];
  return Object.fromEntries(
    [...totals].map((total) => {
      const words = { what: '{what}', total, count: format.number(total) };
      return [total, [t('map.cardSome', { ...words, n: '{n}' }), t('map.cardNone', words)]];
    }),
  );
}

/** Values of the rows, with all stages after the first step as one more; none of what all rows have. */
function choicesOf(portal: Portal, rows: readonly InventoryRow[], locale: Locale): MapChoices {
  const facets = facetsOf(portal, locale);
  const valuesOf = (facet: FacetName) => {
    const counts = tallyBy(rows, (row) => facetKeys(portal, row, facet));
    const values = facets.find(({ name }) => name === facet)?.values ?? [];
    const own = values.flatMap((value) => {
      const count = counts.get(value.id) ?? 0;
      return count > 0 ? [{ ...value, count }] : [];
    });
    return own.some(({ count }) => count === rows.length) ? [] : own;
  };
  const stages = valuesOf('stage');
  const past = stages.filter(({ id }) => isBeyondFirst(id, portal.stageOrder));
  const count = past.reduce((sum, one) => sum + one.count, 0);
  return {
    stages:
      past.length < 2
        ? stages
        : [...stages, { id: beyondFirst, label: pastHeading(portal, locale), count }],
    sectors: valuesOf('sector'),
    kinds: distinguishesKinds(portal)
      ? valuesOf('kind').map((kind) => ({ ...kind, label: upperFirst(kind.label, locale) }))
      : [],
  };
}

/** Filters of a map with the given rows. */
export function viewMapFilters(
  portal: Portal,
  { rows, counted = rows, isNested, about, title, chosen }: FilteredMap,
  locale: Locale,
): MapFilters {
  const { keys } = portal.stageOrder;
  const t = useTranslate(locale);
  const choices = choicesOf(portal, rows, locale);
  const counts = mapCounts(portal, counted, isNested);
  const { regions } = isNested ? mapCounts(portal, counted) : counts;
  const totals = new Set(Object.values(regions).map((own) => own.length));
  const data = {
    ...counts,
    stages: keys,
    beyond: keys.flatMap((key, at) => (isBeyondFirst(key, portal.stageOrder) ? [at] : [])),
    kinds: clusterKinds,
    shown: unfilled(locale)('map.shown'),
    hatched: unfilled(locale)('map.hatched'),
    said: sayChoices(portal, { rows, ...(about && { about }) }, choices, locale),
    none: unfilled(locale)('map.chosenNone'),
    labels: labelsTo(Math.max(0, ...totals), locale),
    cards: cardsOf(totals, locale),
    unknown: [keys.indexOf('not-reported'), t('stage.notReported')],
    title,
    chosen,
    rangeSign: writing[locale].rangeSign,
    separators: useFormat(locale).separators,
  };
  return { choices, data: scriptJson(data) };
}
