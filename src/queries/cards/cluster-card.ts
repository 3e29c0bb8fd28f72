import type { CardView } from '../../cards/card-view.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { describePlaces } from '../clusters/cluster-places.ts';
import { stageWord } from '../clusters/stage-words.ts';
import { asOfRow } from '../editions/edition-rows.ts';
import { clusterName, sectorLabel } from '../links/names.ts';
import { cardMaps, unitsOf } from '../regions/maps.ts';

/** Card of a cluster: name, location, stage and sectors. */
export function clusterCard(portal: Portal, id: string, locale: Locale): CardView {
  const entry = portal.clusterById.get(id);
  const row = portal.rowById.get(id);
  if (!entry || !row) throw new Error(`No cluster "${id}"`);
  const { data } = entry;
  const t = useTranslate(locale);
  const name = clusterName(data, locale);
  const where = describePlaces(portal, data, locale);
  const country = where.country.label;
  const stage = stageKeyOf(row);
  const asOf = asOfRow(portal, row)?.[locale];
  const sectors = data.sectors.map((sector) => sectorLabel(portal, sector.id, locale));
  const mapped = data.regions.length > 0 && cardMaps(portal).has(data.country);
  return {
    kind: t('cluster'),
    place: where.text === country ? country : `${where.text} · ${country}`,
    title: name.text,
    original: name.text === data.name.original ? undefined : data.name.original,
    facts: [
      {
        label: asOf ? `${t('stage')}, ${asOf}` : t('stage'),
        value: stageWord(portal, stage, locale),
        look: symbolOf(stage, portal.stageOrder),
      },
      ...(sectors.length > 0 ? [{ label: t('sector'), value: sectors.join(' · ') }] : []),
    ],
    counts: [],
    map: mapped
      ? { of: data.country, here: data.regions.flatMap((region) => unitsOf(portal, region)) }
      : undefined,
  };
}
