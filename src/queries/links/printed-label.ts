import type { Locale, Localized } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';

/** Words as the form of the survey prints them, with their language. */
export interface PrintedLabel {
  readonly text: string;
  readonly lang: Locale;
}

/** A label as the form prints it, for readers of other languages than that of the form. */
export function printedLabel(
  { site: { formLanguage: lang } }: Portal,
  label: Localized,
  locale: Locale,
): PrintedLabel | undefined {
  return lang === undefined || lang === locale ? undefined : { text: label[lang], lang };
}
