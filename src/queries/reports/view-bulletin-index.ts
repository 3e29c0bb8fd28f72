import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type BulletinIssue, listBulletins } from './bulletins.ts';

export interface BulletinIndexView {
  readonly page: PageMeta;
  /** The newest first. */
  readonly issues: readonly BulletinIssue[];
}

/** All issues of the bulletin, with their number. */
export function viewBulletinIndex(portal: Portal, locale: Locale): BulletinIndexView {
  const issues = listBulletins(portal, locale);
  const lead = useTranslate(locale)('bulletin.lead', { n: issues.length });
  return { page: listMeta(locale, 'bulletin', lead, { kind: 'bulletin-list' }), issues };
}
