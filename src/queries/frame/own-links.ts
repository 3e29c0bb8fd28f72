import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { SiteLink } from '../../schemas/site.ts';
import { prosePage } from '../knowledge/prose/prose-page.ts';
import { foreignLanguage } from '../knowledge/prose/text-heading.ts';
import type { NamedLink } from '../links/refs.ts';

/** Default label of a link: the title of the prose page it leads to. */
function titleOf(portal: Portal, to: string, locale: Locale): Pick<NamedLink, 'label' | 'lang'> {
  const page = prosePage(portal, to.replaceAll('/', ''), locale);
  const lang = foreignLanguage(page);
  return { label: page?.entry.data.title ?? to, ...(lang ? { lang } : {}) };
}

/** Portal-defined links, in the given order. */
export function viewOwnLinks(
  portal: Portal,
  links: readonly SiteLink[],
  locale: Locale,
): NamedLink[] {
  return links.map(({ to, label }) => ({
    ...(label ? { label: label[locale] } : titleOf(portal, to, locale)),
    href: to.startsWith('/') ? href(locale, to) : to,
  }));
}

export interface NavLink {
  readonly label: string;
  readonly href: string;
}
