import type { Locale } from '../../../i18n/locales.ts';
import { textIn } from '../../../i18n/text-in.ts';
import type { Organisation } from '../../../schemas/organisation.ts';

/** The short name by which readers of a language know a body; undefined for one without. */
export const shortName = (
  { code }: Pick<Organisation, 'code'>,
  locale: Locale,
): string | undefined => code && textIn(code, locale);
