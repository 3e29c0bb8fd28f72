import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { distinctName } from './names.ts';
import type { NamedLink } from './refs.ts';

/** Link to a cluster, with the language of its name if that differs. */
export function clusterLink(portal: Portal, id: string, locale: Locale): NamedLink {
  const { text, lang } = distinctName(portal, id, locale);
  return {
    label: text,
    href: href(locale, `/clusters/${id}/`),
    ...(lang === locale ? {} : { lang }),
  };
}
