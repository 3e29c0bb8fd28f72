import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { countryName } from '../country-name.ts';
import { type FollowLink, viewFollowLinks } from '../../feeds/follow-links.ts';
import { viewListTop } from '../page/list-view.ts';
import type { PageView } from '../page/page-view.ts';
import { browsePractices, type PracticeFacet } from './browse-practices.ts';
import { admissionCriteria } from './practice-words.ts';

/** A case in the list of all. */
export interface PracticeLine {
  readonly label: string;
  readonly href: string;
  readonly country: string;
  readonly summary: string;
}

/** All cases, and the same by what they share. */
export interface PracticeIndexView extends PageView {
  readonly practices: readonly PracticeLine[];
  readonly facets: readonly PracticeFacet[];
  readonly criteria: readonly string[];
  readonly submitHref: string;
  readonly follow: readonly FollowLink[];
}

/** The page that lists the good practices. */
export function viewPracticeIndex(portal: Portal, locale: Locale): PracticeIndexView {
  const lead = useTranslate(locale)('practices.lead', { n: portal.practices.length });
  return {
    ...viewListTop(locale, 'practices', lead, { section: 'practices', feed: 'practices' }),
    follow: viewFollowLinks(portal, 'practices', locale),
    practices: portal.practices.map(({ id, data }) => ({
      label: data.title[locale],
      href: href(locale, `/practices/${id}/`),
      country: countryName(portal, data.country, locale),
      summary: data.summary[locale],
    })),
    facets: browsePractices(portal, locale),
    criteria: admissionCriteria(portal, locale),
    submitHref: href(locale, '/practices/submit/'),
  };
}
