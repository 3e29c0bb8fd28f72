import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { viewRef } from '../../links/refs.ts';

/** Page of a body; undefined if it has no entry. */
export function organisationHref(
  portal: Portal,
  id: string | undefined,
  locale: Locale,
): string | undefined {
  return id === undefined ? undefined : viewRef(portal, `organisations/${id}`, locale).href;
}
