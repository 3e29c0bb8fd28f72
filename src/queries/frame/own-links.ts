import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { SiteLink } from '../../schemas/site.ts';
import { prosePage } from '../knowledge/prose/prose-page.ts';
import { foreignLanguage } from '../knowledge/prose/text-heading.ts';
import type { NamedLink } from '../links/refs.ts';

/** The words of a link that has none: the title of the page of prose to which it leads. */
function titleOf(portal: Portal, to: string, locale: Locale): Pick<NamedLink, 'label' | 'lang'> {
  const page = prosePage(portal, to.replaceAll('/', ''), locale);
  const lang = foreignLanguage(page);
  return { label: page?.entry.data.title ?? to, ...(lang ? { lang } : {}) };
}

/** Links of the portal's own, as it lists them. */
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
