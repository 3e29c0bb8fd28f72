import { editionLabel } from '../../i18n/edition-label.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';

/** What readers call the data of an edition: "2024 data". Its title names the report of that year. */
export const nameData = (edition: string, locale: Locale): string =>
  useTranslate(locale)('edition.data', { edition: editionLabel(locale, edition) });
