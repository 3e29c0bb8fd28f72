import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { crumbsTo } from '../crumbs.ts';
import type { PageMeta } from '../page-meta.ts';
import { chapterText } from './describe-report.ts';
import { viewStructuredData } from './view-structured-data.ts';

/** What a page of a frozen report would have said of itself: its words are those of the edition. */
function describePage(
  portal: Portal,
  edition: string,
  chapter: string,
  locale: Locale,
): PageMeta | undefined {
  const data = portal.editionById.get(edition)?.data;
  const text = chapter ? chapterText(portal, edition, chapter, locale) : undefined;
  if (!data?.report || (chapter && !text)) return undefined;
  const whole = { label: data.title[locale] };
  return {
    locale,
    kind: 'report',
    id: text ? `${edition}/${chapter}` : edition,
    title: text?.title ?? data.report.title[locale],
    description: text?.lead ?? data.report.lead[locale],
    path: `/reports/${edition}/${chapter && `${chapter}/`}`,
    crumbs: text
      ? crumbsTo(
          locale,
          'reports',
          { ...whole, href: href(locale, `/reports/${edition}/`) },
          { label: text.title },
        )
      : crumbsTo(locale, 'reports', whole),
  };
}

/**
 * What a page of a frozen report says to programs: as one that is built.
 * @param chapter its id; empty for the page of the whole report
 * @returns undefined for a page that is no chapter: what is printed, the annex of errata
 */
export function viewArchivedData(
  portal: Portal,
  edition: string,
  chapter: string,
  locale: Locale,
): string | undefined {
  const page = describePage(portal, edition, chapter, locale);
  return page && viewStructuredData(portal, page);
}
