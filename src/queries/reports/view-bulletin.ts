import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type CitationView, viewCitation } from '../links/citations.ts';
import { correctionHref } from '../links/correction.ts';
import type { NamedLink } from '../links/refs.ts';
import { datedMarks, type SearchMarks } from '../search/search-marks.ts';
import { bulletinIds, type BulletinIssue, bulletinPath, listBulletins } from './bulletins.ts';

/** The page of an issue of the bulletin. */
export interface BulletinView {
  readonly path: string;
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
  readonly marks: SearchMarks;
  readonly issue: BulletinIssue;
  /** The same issue as an e-mail. */
  readonly emailHref: string;
  readonly sources: readonly CitationView[];
  readonly correctHref: string;
  /** The issue before it in time, and the one after it. */
  readonly previous: NamedLink | undefined;
  readonly next: NamedLink | undefined;
}

/** Parameters of the pages of all issues, and of their e-mails. */
export function bulletinRoutes(portal: Portal) {
  return portal.site.languages.flatMap((lang) =>
    bulletinIds(portal).map((id) => ({ params: { lang, id } })),
  );
}

/**
 * One issue with those before and after it in time.
 * @throws Error for an issue that is not there
 */
export function viewBulletin(portal: Portal, id: string, locale: Locale): BulletinView {
  const t = useTranslate(locale);
  const all = listBulletins(portal, locale);
  const index = all.findIndex((issue) => issue.id === id);
  const issue = all[index];
  if (!issue) throw new Error(`No bulletin "${id}"`);
  const title = issue.link.label;
  const path = bulletinPath(id);
  return {
    path,
    crumbs: [
      { label: t('nav.home'), href: href(locale, '/') },
      { label: t('nav.bulletin'), href: href(locale, '/bulletin/') },
      { label: title },
    ],
    marks: datedMarks(portal, issue.date, issue.refs),
    issue,
    emailHref: `${issue.link.href}email.html`,
    sources: issue.sources.map((source) => viewCitation(portal, source, locale)),
    correctHref: correctionHref(portal, locale, path, title),
    previous: all[index + 1]?.link,
    next: all[index - 1]?.link,
  };
}
