import { editionTimes, surveyYear } from '../../domain/editions.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import type { Locale } from '../../i18n/locales.ts';
import { writeEditionYear, type YearOwner, yearWords } from '../../i18n/year-words.ts';
import type { Portal } from '../../portal/portal.ts';

function timesOf(portal: Portal, edition: string) {
  const data = portal.editionById.get(edition)?.data;
  if (!data) throw new Error(`expected the edition ${edition}, found none`);
  return editionTimes(edition, data);
}

/** Placeholder values for messages with the years of an edition. */
export function editionYears(
  portal: Portal,
  edition: string,
  locale: Locale,
): Record<string, string> {
  return yearWords(timesOf(portal, edition), locale);
}

/**
 * The year of an edition or of its survey in an inflected form.
 * @throws Error for an unknown form or a missing survey: checked earlier
 */
export function editionYear(
  portal: Portal,
  edition: string,
  { of, form }: { readonly of: YearOwner; readonly form: string },
  locale: Locale,
): string {
  const text = writeEditionYear(timesOf(portal, edition), of, form, locale);
  if (text === undefined) throw new Error(`expected a form of the year, found ${of} ${form}`);
  return text;
}

/** Year of an edition's survey, as written before the word "survey". */
export function surveyLabel({ editionById }: Portal, edition: string, locale: Locale): string {
  return editionLabel(locale, surveyYear(edition, editionById.get(edition)?.data));
}
