import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { allAsked, type AskedAspect, isAnswered } from '../../domain/profile/known-aspects.ts';
import { foldText } from '../../i18n/fold.ts';
import { useFormat } from '../../i18n/format.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { Portal } from '../../portal/portal.ts';

/** Whether a fact is labelled with the word for an aspect in any language: the aspect is then reported. */
function isEvident({ facts, types }: ClusterData, aspect: AskedAspect): boolean {
  // Any type by a typology is on the page, with its reason.
  if (aspect === 'type' && types.length > 0) return true;
  return facts.some(({ label }) =>
    locales.some((locale) => {
      const word = useTranslate(locale)(`unknown.${aspect}`);
      return foldText(label[locale]) === foldText(word);
    }),
  );
}

/** Whether its sources give nothing but name, place, stage and sector. */
export function isBare(portal: Portal, { id, edition }: InventoryRow, data: ClusterData): boolean {
  const held = portal.returnById.get(`${edition}/${id}`)?.data;
  const more = [...data.facts, ...data.types, ...data.analyses, ...Object.keys(data.fields)];
  if (more.length > 0 || data.about || held?.answers || held?.indicators) return false;
  return listUnreported(data).length === allAsked.length;
}

/**
 * Aspects that partners ask about, answered neither by a cluster's profile nor by another fact on its page.
 */
export function listUnreported(data: ClusterData): AskedAspect[] {
  return allAsked.filter((aspect) => !isAnswered(data.profile, aspect) && !isEvident(data, aspect));
}

/** Sentence about what no source reports of a cluster; undefined if everything is reported. */
export function describeUnreported(
  portal: Portal,
  row: InventoryRow,
  data: ClusterData,
  locale: Locale,
): string | undefined {
  const open = listUnreported(data);
  if (open.length === 0) return undefined;
  const t = useTranslate(locale);
  if (isBare(portal, row, data)) return t('cluster.bare');
  const items = useFormat(locale).list(open.map((aspect) => t(`unknown.${aspect}`)));
  return t('cluster.unreported', { items });
}
