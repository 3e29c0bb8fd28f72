import type { Locale } from '../../../i18n/locales.ts';
import { textIn } from '../../../i18n/text-in.ts';
import type { Organisation } from '../../../schemas/organisation.ts';

/** Short name of a body in a language, if any. */
export const shortName = (
  { code }: Pick<Organisation, 'code'>,
  locale: Locale,
): string | undefined => code && textIn(code, locale);
