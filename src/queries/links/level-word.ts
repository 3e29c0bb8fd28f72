import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Region } from '../../schemas/region.ts';

/** Level of a region as selector in messages, whose branches have one-word names. */
export const levelWord = (level: Region['level'] | undefined): string =>
  level === 'economic-region' ? 'economic' : (level ?? 'region');

/** Level of a region in a word; of districts and cities, which one it is if its country says so. */
export function regionLevelWord(portal: Portal, region: Region, locale: Locale): string {
  const t = useTranslate(locale);
  if (region.level !== 'district') return t(`level.${region.level}`);
  if (region.city) return t('level.city');
  const isSaid = portal.regions.some(
    ({ city, country, level }) =>
      city === true && country === region.country && level === 'district',
  );
  return t(isSaid ? 'level.onlyDistrict' : 'level.district');
}
