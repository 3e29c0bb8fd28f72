import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { crumbsTo } from '../crumbs.ts';
import type { PageMeta } from '../page-meta.ts';
import { chapterText } from './describe-report.ts';
import { viewStructuredData } from './view-structured-data.ts';

/** Metadata of a page of a frozen report, worded as in the edition. */
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
 * Structured data of a page of a frozen report, as for a built one.
 * @param chapter its id; empty for the page of the whole report
 * @returns undefined for a page that is no chapter: prints, the annex of errata
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
