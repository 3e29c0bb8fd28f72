import type { Locale } from '../../../i18n/locales.ts';
import { href } from '../../../i18n/href.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { isOwnPage } from '../../../schemas/page.ts';
import type { Neighbours } from '../page/entry-view.ts';
import type { PageView } from '../page/page-view.ts';
import { type ProsePage, prosePage } from '../prose/prose-page.ts';
import { foreignLanguage, viewTextHeading } from '../prose/text-heading.ts';
import { type PageGroupView, viewPageGroups } from './page-groups.ts';

export interface OwnPageView extends PageView {
  readonly prose: ProsePage;
  readonly group: PageGroupView | undefined;
  readonly neighbours: Neighbours;
}

/** Names of the portal-defined prose pages, in order. */
export function ownPageIds({ texts }: Portal): string[] {
  const names = [...texts.pages.keys()].map((id) => id.slice(0, id.lastIndexOf('/')));
  return [...new Set(names)].filter(isOwnPage);
}

/**
 * Portal-defined prose page by name.
 * @throws Error for an unknown page
 */
export function viewOwnPage(portal: Portal, id: string, locale: Locale): OwnPageView {
  const prose = isOwnPage(id) ? prosePage(portal, id, locale) : undefined;
  if (!prose) throw new Error(`expected the text pages/${id}, found none`);
  const { title, lead } = prose.entry.data;
  const path = href(locale, `/${id}/`);
  const group = viewPageGroups(portal, locale).find(({ pages }) =>
    pages.some((page) => page.href === path),
  );
  const pages = group?.pages ?? [];
  const index = pages.findIndex((page) => page.href === path);
  const first = pages[0];
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
        ...(group && first && index > 0 ? [{ label: group.label, href: first.href }] : []),
        { label: title, lang: foreignLanguage(prose) },
      ],
      drafts: prose.drafts,
      textLanguage: foreignLanguage(prose),
    },
    heading: viewTextHeading(prose, { title, lead }),
    notices: [],
    prose,
    group,
    neighbours: { previous: pages[index - 1], next: group ? pages[index + 1] : undefined },
  };
}
