import type { Locale, Localized } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';

/** Words as printed in the survey form, with their language. */
export interface PrintedLabel {
  readonly text: string;
  readonly lang: Locale;
}

/** Printed label for readers of other languages than the form's. */
export function printedLabel(
  { site: { formLanguage: lang } }: Portal,
  label: Localized,
  locale: Locale,
): PrintedLabel | undefined {
  return lang === undefined || lang === locale ? undefined : { text: label[lang], lang };
}
