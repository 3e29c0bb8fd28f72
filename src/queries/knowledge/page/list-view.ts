import type { ListName } from '../../frame/crumbs.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { listMeta } from '../../frame/list-meta.ts';
import type { PageMeta } from '../../frame/page-meta.ts';
import { someDraftNotices } from './notices.ts';
import type { PageView } from './page-view.ts';

/**
 * Top of a page that lists a collection.
 * @param list its name, which is also its path: `practices`
 * @param meta what differs from other lists
 */
export function viewListTop(
  locale: Locale,
  list: ListName,
  lead: string,
  meta: Partial<PageMeta> = {},
): PageView {
  const page = listMeta(locale, list, lead, meta);
  return {
    page,
    heading: { title: page.title, lead, leadInSearch: 'text' },
    notices: someDraftNotices(meta.drafts ?? [], locale),
  };
}
