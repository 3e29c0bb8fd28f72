import type { Locale } from '../../../i18n/locales.ts';
import { href } from '../../../i18n/href.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { isOwnPage } from '../../../schemas/page.ts';
import type { PageView } from '../page/page-view.ts';
import { type ProsePage, prosePage } from '../prose/prose-page.ts';
import { foreignLanguage, viewTextHeading } from '../prose/text-heading.ts';

/** A page of prose that only this portal has. */
export interface OwnPageView extends PageView {
  readonly prose: ProsePage;
}

/** The names of the pages of prose of the portal's own, in their order. */
export function ownPageIds({ texts }: Portal): string[] {
  const names = [...texts.pages.keys()].map((id) => id.slice(0, id.lastIndexOf('/')));
  return [...new Set(names)].filter(isOwnPage);
}

/**
 * The page of prose of the portal's own that has this name.
 * @throws Error for a portal without it
 */
export function viewOwnPage(portal: Portal, id: string, locale: Locale): OwnPageView {
  const prose = isOwnPage(id) ? prosePage(portal, id, locale) : undefined;
  if (!prose) throw new Error(`expected the text pages/${id}, found none`);
  const { title, lead } = prose.entry.data;
  return {
    page: {
      locale,
      kind: 'page',
      id,
      title,
      description: lead,
      path: `/${id}/`,
      crumbs: [
        { label: useTranslate(locale)('nav.home'), href: href(locale, '/') },
        { label: title },
      ],
      drafts: prose.drafts,
      textLanguage: foreignLanguage(prose),
    },
    heading: viewTextHeading(prose, { title, lead }),
    notices: [],
    prose,
  };
}
