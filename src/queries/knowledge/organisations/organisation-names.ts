import type { Locale } from '../../../i18n/locales.ts';
import { textIn } from '../../../i18n/text-in.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import { viewRef } from '../../links/refs.ts';

/** Page of a body; undefined if it has no entry. */
export function organisationHref(
  portal: Portal,
  id: string | undefined,
  locale: Locale,
): string | undefined {
  return id === undefined ? undefined : viewRef(portal, `organisations/${id}`, locale).href;
}

/** Short name of a body in a language, if any. */
export const shortName = (
  { code }: Pick<Organisation, 'code'>,
  locale: Locale,
): string | undefined => code && textIn(code, locale);
