import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { type FramedFigure, viewFramedFigure } from '../figures/framed-figure.ts';
import { crumbsTo } from '../frame/crumbs.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type CitationView, viewCitations } from '../links/citations.ts';
import { correctionHref } from '../links/correction.ts';
import type { NamedLink } from '../links/refs.ts';
import { datedMarks } from '../search/dated-marks.ts';
import {
  bulletinIds,
  type BulletinIssue,
  type BulletinPart,
  bulletinPath,
  listBulletins,
} from './bulletins.ts';

/** A part of an issue, with its figure ready for display. */
export interface BulletinPartView extends Omit<BulletinPart, 'figure'> {
  /** Undefined if the entry is not a figure. */
  readonly figure: FramedFigure | undefined;
}

export interface BulletinView {
  readonly page: PageMeta;
  readonly issue: BulletinIssue;
  readonly parts: readonly BulletinPartView[];
  readonly emailHref: string;
  readonly sources: readonly CitationView[];
  readonly correctHref: string;
  readonly previous: NamedLink | undefined;
  readonly next: NamedLink | undefined;
}

/** Route parameters of the pages of all issues, and of their e-mails. */
export function bulletinRoutes(portal: Portal) {
  return portal.site.languages.flatMap((lang) =>
    bulletinIds(portal).map((id) => ({ params: { lang, id } })),
  );
}

/**
 * One issue with its neighbours in time.
 * @throws Error for an unknown issue
 */
export function viewBulletin(portal: Portal, id: string, locale: Locale): BulletinView {
  const all = listBulletins(portal, locale);
  const index = all.findIndex((issue) => issue.id === id);
  const issue = all[index];
  if (!issue) throw new Error(`No bulletin "${id}"`);
  const title = issue.link.label;
  const path = bulletinPath(id);
  return {
    page: {
      locale,
      kind: 'bulletin',
      id,
      title,
      description: issue.lead,
      path,
      crumbs: crumbsTo(locale, 'bulletin', { label: title }),
      drafts: issue.drafts,
      marks: datedMarks(portal, issue.date, issue.refs),
    },
    issue,
    parts: issue.parts.map(({ figure, ...part }) => ({
      ...part,
      figure: figure === undefined ? undefined : viewFramedFigure(portal, figure, locale),
    })),
    emailHref: `${issue.link.href}email.html`,
    sources: viewCitations(portal, issue.sources, locale),
    correctHref: correctionHref(locale, path),
    previous: all[index + 1]?.link,
    next: all[index - 1]?.link,
  };
}
