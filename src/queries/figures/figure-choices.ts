import { yearsPart } from '../../schemas/fixed-pages.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { figurePath } from './figure-pages.ts';
import { figureParts } from './figure-views.ts';

/** A year of a figure's or map's numbers, or all of them, with its page. */
export interface YearChoice {
  readonly label: string;
  readonly href: string;
  /** True for the year shown by the page. */
  readonly chosen: boolean;
}

/**
 * Years to choose from on a figure's page, the latest first, then all of them. The current edition is at the
 * address without a year, which always shows the latest.
 * @param part the part of the page: see `figureParts`
 */
export function yearChoices(
  portal: Portal,
  id: string,
  part: string,
  locale: Locale,
): readonly YearChoice[] {
  const t = useTranslate(locale);
  const parts = figureParts(portal, id);
  const editions = parts.filter((one) => one !== yearsPart).toReversed();
  // A figure counted for no other edition still has a page apart from that of all years.
  const shown = parts.length > 0 && editions.length === 0 ? [portal.editionId] : editions;
  return [...shown, ...parts.filter((one) => one === yearsPart)].map((one) => ({
    label: one === yearsPart ? t('figure.years.all') : one,
    href: href(locale, figurePath(id, one === portal.editionId ? '' : one)),
    chosen: one === (part || portal.editionId),
  }));
}
