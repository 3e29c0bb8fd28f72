import { type Maybe, isMissing, notReported } from '../domain/missing.ts';
import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import { countryById, regionById, rowsByRegion } from './portal.ts';

/**
 * Number of clusters in a region. Where no source lists any for its country, or where the list
 * names only some and none of them here, that is not zero: it is not reported.
 */
export function regionCount(id: string): Maybe<number> {
  const country = countryById.get(regionById.get(id)?.country ?? '');
  const count = rowsByRegion.get(id)?.length ?? 0;
  if (!country?.inventory || (country.partial && count === 0)) return notReported;
  return count;
}

/** The same in words: the number, "none named" or "no list". */
export function regionCountText(id: string, locale: Locale): string {
  const count = regionCount(id);
  if (!isMissing(count)) return useFormat(locale).number(count);
  const country = countryById.get(regionById.get(id)?.country ?? '');
  return useTranslate(locale)(country?.inventory ? 'count.noneNamed' : 'count.noList');
}
