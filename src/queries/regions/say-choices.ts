import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import { stageKeyOf, tallyBy } from '../../domain/inventory/tally.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { FacetValue } from '../clusters/facets.ts';
import { rankedRegions } from './ranked-regions.ts';
import { sayMost } from './say-map.ts';

/** Heading and lead of the map for a choice of filters. */
type ChosenWords = readonly [finding: string, lead: string];

/**
 * Map texts for each stage, each sector and each combination that some entry has; entries without a place on the map
 * are counted apart. Precomputed on the server because plurals and inflection depend on the language.
 * @returns by `stage sector`, either part empty for no filter
 */
export function sayChoices(
  portal: Portal,
  stages: readonly FacetValue[],
  sectors: readonly FacetValue[],
  locale: Locale,
): Record<string, ChosenWords> {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const order = rankedRegions(portal, locale).map(({ id }) => id);
  const drawn = new Set(order);
  const placesOf = (row: Portal['inventory'][number]) => row.places.filter((id) => drawn.has(id));
  const isPlaced = (row: Portal['inventory'][number]) => placesOf(row).length > 0;
  const all = { id: '', label: '' };
  const said: Record<string, ChosenWords> = {};
  for (const stage of [all, ...stages]) {
    const ofStage = portal.inventory.filter((row) => !stage.id || stageKeyOf(row) === stage.id);
    for (const sector of [all, ...sectors]) {
      const chosen = ofStage.filter((row) => !sector.id || row.sectors.includes(sector.id));
      if ((!stage.id && !sector.id) || chosen.length === 0) continue;
      const rows = chosen.filter(isPlaced);
      const more = chosen.length - rows.length;
      const key = `${stage.id} ${sector.id}`;
      const what = [stage.label, sector.label].filter(Boolean).join(' · ');
      if (rows.length === 0) {
        said[key] = [t('map.chosenUndrawn', { what, n: more }), ''];
        continue;
      }
      const counts = tallyBy(rows, placesOf);
      const ranked = order
        .map((id) => ({ id, count: counts.get(id) ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort(greatestFirst(({ count }) => count));
      said[key] = [
        t('map.chosen', {
          what,
          n: rows.length,
          count: format.number(rows.length),
          regions: ranked.length,
        }),
        [
          sayMost(portal, ranked, rows, locale).told,
          ...(more > 0 ? [t('map.chosenMore', { n: more })] : []),
        ].join(' '),
      ];
    }
  }
  return said;
}
