import { knownCount } from '../../domain/inventory/known-count.ts';
import { isMissing, type Maybe } from '../../domain/missing.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';

const countryOf = (portal: Portal, id: string) =>
  portal.countryById.get(portal.regionById.get(id)?.country ?? '');

/** Number of clusters in a region, or missing if no source gives it. */
export function regionCount(portal: Portal, id: string): Maybe<number> {
  const country = countryOf(portal, id);
  return knownCount(country, portal.rowsByRegion.get(id)?.length ?? 0);
}

/** The same in words: the number, "none named" or "no list". */
export function regionCountText(portal: Portal, id: string, locale: Locale): string {
  const count = regionCount(portal, id);
  if (!isMissing(count)) return useFormat(locale).number(count);
  const country = countryOf(portal, id);
  return useTranslate(locale)(country?.inventory ? 'count.noneNamed' : 'count.noList');
}
