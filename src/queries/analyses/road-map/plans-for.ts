import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { type NamedLink, namedLinks } from '../../links/refs.ts';

/** Road maps that start from known facts of a cluster. */
export function plansFor(portal: Portal, id: string, locale: Locale): NamedLink[] {
  const ids = portal.analyses.flatMap((one) => (one.data.method === 'road-map' ? [one.id] : []));
  return namedLinks(portal, 'analyses', ids, locale).map((link) => ({
    ...link,
    href: `${link.href}?cluster=${id}`,
  }));
}
