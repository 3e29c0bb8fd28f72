import { href } from '../../../i18n/href.ts';
import { type Locale, mainLanguage } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { PageView } from '../page/page-view.ts';
import { type ProsePage, prosePage } from '../prose/prose-page.ts';
import { foreignLanguage, viewTextHeading } from '../prose/text-heading.ts';
import { type SystemsView, viewSystems } from './view-systems.ts';

/** Text on where the site covers each part of the sources. */
export interface CoverageView extends PageView {
  readonly prose: ProsePage;
  /** Systems of the sources, if the portal lists them. */
  readonly systems: SystemsView | undefined;
}

/** Whether the portal has such a text; it is optional, and without it there is no page. */
export const hasCoverage = (portal: Portal): boolean =>
  prosePage(portal, 'coverage', mainLanguage(portal.site.languages)) !== undefined;

/**
 * Page of that text.
 * @throws Error for a portal without one
 */
export function viewCoverage(portal: Portal, locale: Locale): CoverageView {
  const prose = prosePage(portal, 'coverage', locale);
  if (!prose) throw new Error('expected the text pages/coverage, found none');
  const { title, lead } = prose.entry.data;
  const heading = viewTextHeading(prose, { title, lead });
  return {
    page: {
      locale,
      kind: 'coverage',
      title,
      description: lead,
      path: '/about/coverage/',
      crumbs: [
        { label: useTranslate(locale)('nav.about'), href: href(locale, '/about/') },
        { label: title },
      ],
      drafts: prose.drafts,
      textLanguage: foreignLanguage(prose),
    },
    heading,
    notices: [],
    prose,
    systems: viewSystems(portal, locale),
  };
}
