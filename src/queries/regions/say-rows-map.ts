import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { regionName } from '../links/names.ts';
import type { Located } from './located-rows.ts';
import type { RegionCount } from './panel-labels.ts';

/** Type of marks on a drawing. */
export interface ShownRows {
  /** True for one mark per row, false for discs of counts. */
  readonly isMarked: boolean;
  readonly isStaged: boolean;
  readonly located: Located;
}

/** Note on how to read positions on the map. */
export function noteOf({ isMarked, located }: ShownRows, locale: Locale): string {
  const t = useTranslate(locale);
  if (located === 'none') return t(isMarked ? 'home.mapNote' : 'home.mapNoteDiscs');
  if (located === 'some') return t(isMarked ? 'home.mapNoteMixed' : 'home.mapNoteDiscsMixed');
  return t(isMarked ? 'home.mapNotePoints' : 'home.mapNoteDiscsPoints');
}

/** Content of a drawing in one line. */
export function subtitleOf({ isMarked, isStaged, located }: ShownRows, locale: Locale): string {
  const t = useTranslate(locale);
  if (!isMarked) {
    if (located === 'none') return t('home.discs');
    return t(located === 'all' ? 'home.discsPoints' : 'home.discsMixed');
  }
  return t(isStaged ? 'home.mapSub' : 'home.mapPlainSub');
}

/** Content of the map in words, with the region with most entries unless tied. */
export function describeMap(
  portal: Portal,
  total: number,
  ranked: readonly RegionCount[],
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const whole = t('home.mapDescription', { total: format.number(total) });
  const [first, second] = ranked;
  if (!first || !second || first.count === second.count) return whole;
  const most = { first: regionName(portal, first.id, locale), count: format.number(first.count) };
  return `${whole} ${t('home.mapMost', most)}`;
}
