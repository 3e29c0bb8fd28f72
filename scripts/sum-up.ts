import { authorTranslate } from '../src/i18n/author-messages.ts';
import type { Locale } from '../src/i18n/locales.ts';

/** Numbers of problems and warnings. */
export function sumUp(problems: number, warnings: number, locale: Locale): string {
  return authorTranslate(locale)('check.run.found', { problems, warnings });
}
