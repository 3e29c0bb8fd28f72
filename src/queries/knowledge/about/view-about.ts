import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { textIn } from '../../../i18n/text-in.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { NamedLink } from '../../links/refs.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import type { PageView } from '../page/page-view.ts';
import { type ProsePage, prosePage } from '../prose/prose-page.ts';
import { foreignLanguage, viewTextHeading } from '../prose/text-heading.ts';

export interface AboutView extends PageView {
  readonly prose: ProsePage | undefined;
  readonly rights: string;
  readonly ownText: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly email: string;
  /** Text on where the site covers each part of the sources, if any. */
  readonly coverage: NamedLink | undefined;
}

function coverageLink(portal: Portal, locale: Locale): NamedLink | undefined {
  const page = prosePage(portal, 'coverage', locale);
  const lang = foreignLanguage(page);
  return (
    page && {
      label: page.entry.data.title,
      href: href(locale, '/about/coverage/'),
      ...(lang ? { lang } : {}),
    }
  );
}

/** Page about the portal. The portal's description replaces a missing text. */
export function viewAbout(portal: Portal, locale: Locale): AboutView {
  const t = useTranslate(locale);
  const { site } = portal;
  const prose = prosePage(portal, 'about', locale);
  const heading = viewTextHeading(prose, {
    title: t('nav.about'),
    lead: site.description[locale],
  });
  return {
    page: {
      locale,
      kind: 'about',
      title: heading.title,
      description: heading.lead,
      path: '/about/',
      crumbs: crumbsTo(locale, 'about'),
      drafts: prose?.drafts ?? [],
      textLanguage: foreignLanguage(prose),
    },
    heading,
    notices: [],
    prose,
    rights: site.rights[locale],
    ownText: t('about.licence', {
      site: textIn(site.name, locale),
      publisher: site.publisher[locale],
    }),
    licence: { name: textIn(site.licence.name, locale), url: site.licence.url },
    email: site.email,
    coverage: coverageLink(portal, locale),
  };
}
