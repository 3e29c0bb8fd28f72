import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf, tallyBy } from '../../domain/inventory/tally.ts';
import { isBeyondFirst } from '../../domain/stages/stage-order.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { FacetValue } from '../clusters/facets.ts';
import { regionName } from '../links/names.ts';
import type { RegionCount } from './panel-labels.ts';
import { rankedRegions } from './ranked-regions.ts';
import { sayMost } from './say-map.ts';

/** Heading and lead of the map for a choice of filters; `{what}` in the heading is for the words of the choice. */
type ChosenWords = readonly [finding: string, lead: string];

/** Choices of the form: the values of each of its lists. */
export interface MapChoices {
  /** Stages, and `beyond-first` for all after the first step. */
  readonly stages: readonly Omit<FacetValue, 'href'>[];
  readonly sectors: readonly FacetValue[];
  /** Empty if the portal does not distinguish kinds. */
  readonly kinds: readonly FacetValue[];
}

/** Choice of all stages after the first step. */
export const beyondFirst = 'beyond-first';

/** Max regions named in the heading. */
const maxNamed = 3;

/** Heading of some entries: the regions with most of them, unless too many have as many. */
function sayLeaders(
  portal: Portal,
  { what, rows, ranked }: { what: string; rows: number; ranked: readonly RegionCount[] },
  locale: Locale,
): string | undefined {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const each = ranked[0]?.count ?? 0;
  const names = ranked
    .filter(({ count }) => count === each)
    .map(({ id }) => regionName(portal, id, locale));
  const [region = ''] = names;
  if (ranked.length < 2 || names.length > maxNamed) return undefined;
  const counts = { what, count: format.number(each), total: format.number(rows) };
  return names.length > 1
    ? t('map.chosenTied', { ...counts, regions: format.list(names) })
    : t('map.chosenMost', { ...counts, region });
}

/** Entries of a choice by region, and those without a place on the map. */
function sayChoice(
  portal: Portal,
  what: string,
  chosen: readonly InventoryRow[],
  locale: Locale,
): ChosenWords {
  const t = useTranslate(locale);
  const order = rankedRegions(portal, locale).map(({ id }) => id);
  const drawn = new Set(order);
  const placesOf = (row: InventoryRow) => row.places.filter((id) => drawn.has(id));
  const rows = chosen.filter((row) => placesOf(row).length > 0);
  const more = chosen.length - rows.length;
  if (rows.length === 0) return [t('map.chosenUndrawn', { what, n: more }), ''];
  const counts = tallyBy(rows, placesOf);
  const ranked = order
    .map((id) => ({ id, count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort(greatestFirst(({ count }) => count));
  const values = {
    n: rows.length,
    count: useFormat(locale).number(rows.length),
    regions: ranked.length,
  };
  const leaders = sayLeaders(portal, { what, rows: rows.length, ranked }, locale);
  return [
    leaders ?? t('map.chosen', { what, ...values }),
    [
      leaders ? t('map.chosenCount', values) : sayMost(portal, ranked, rows, locale).told,
      ...(more > 0 ? [t('map.chosenMore', { n: more })] : []),
    ].join(' '),
  ];
}

function isOf({ stageOrder }: Portal, row: InventoryRow, stage: string): boolean {
  const key = stageKeyOf(row);
  if (stage === beyondFirst) return isBeyondFirst(key, stageOrder);
  return stage === '' || key === stage;
}

/**
 * Map texts for each stage, sector and kind, and each combination that some entry has; entries without a place on
 * the map are counted apart. Precomputed on the server because plurals and inflection depend on the language.
 * @param about what all the rows have in common, before the choice
 * @returns by `stage sector`, either part empty for no filter, with the kind as a third part if one is chosen
 */
export function sayChoices(
  portal: Portal,
  { rows, about }: { readonly rows: readonly InventoryRow[]; readonly about?: string },
  { stages, sectors, kinds }: MapChoices,
  locale: Locale,
): Record<string, ChosenWords> {
  const all = { id: '' };
  const what = about ? `${about} · {what}` : '{what}';
  const said: Record<string, ChosenWords> = {};
  for (const kind of [all, ...kinds]) {
    const ofKind = rows.filter((row) => !kind.id || row.kind === kind.id);
    for (const stage of [all, ...stages]) {
      const ofStage = ofKind.filter((row) => isOf(portal, row, stage.id));
      for (const sector of [all, ...sectors]) {
        const chosen = ofStage.filter((row) => !sector.id || row.sectors.includes(sector.id));
        const key = `${stage.id} ${sector.id}${kind.id && ` ${kind.id}`}`;
        if (key === ' ' || chosen.length === 0) continue;
        said[key] = sayChoice(portal, what, chosen, locale);
      }
    }
  }
  return said;
}
