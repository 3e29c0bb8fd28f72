import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Crumb, PageMeta } from '../frame/page-meta.ts';
import { crumbsTo } from '../frame/crumbs.ts';
import { reportPath } from './report-chapters.ts';
import { type CoverInput, type ReportCover, viewCover } from './report-cover.ts';
import { shortPath } from '../links/short-path.ts';

interface ReportPage extends Partial<PageMeta> {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  /** Last segment of its path; undefined for the contents of the report. */
  readonly part?: string;
  /** Its breadcrumb, if different from its title. */
  readonly crumb?: string;
}

/** Metadata of a page of the current report. */
export function reportMeta(
  portal: Portal,
  locale: Locale,
  { part, crumb, ...page }: ReportPage,
): PageMeta {
  const label = portal.edition.title[locale];
  const below: Crumb[] =
    part === undefined
      ? [{ label }]
      : [{ label, href: href(locale, reportPath(portal)) }, { label: crumb ?? page.title }];
  return {
    locale,
    id: portal.editionId,
    path: reportPath(portal, part),
    crumbs: crumbsTo(locale, 'reports', ...below),
    drafts: portal.edition.drafts,
    offers: ['cite'],
    short: part === undefined ? shortPath(portal, 'reports', portal.editionId) : undefined,
    ...page,
  };
}

/** A print page, hidden from search, as others have the same content. */
export interface PrintView {
  readonly page: PageMeta;
  readonly cover: ReportCover;
}

/** Opening of a print page. */
export function viewPrint(
  portal: Portal,
  locale: Locale,
  page: { readonly kind: string; readonly part: string; readonly crumb?: string },
  cover: CoverInput,
): PrintView {
  const { title, lead } = cover;
  return {
    page: reportMeta(portal, locale, { ...page, title, description: lead, hidden: true }),
    cover: viewCover(portal, cover, locale),
  };
}
