import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { crumbsTo } from './crumbs.ts';
import { someDraftNotices } from './notices.ts';
import type { PageMeta, PageView } from './page-view.ts';

/**
 * The top of a page that lists a collection.
 * @param list name of the list, which is also its path: `practices`
 * @param meta what is different from other lists
 */
export function viewListTop(
  locale: Locale,
  list: string,
  lead: string,
  meta: Partial<PageMeta> = {},
): PageView {
  const title = useTranslate(locale)(`nav.${list}`);
  return {
    page: {
      locale,
      kind: list,
      title,
      description: lead,
      path: `/${list}/`,
      crumbs: crumbsTo(locale, list),
      ...meta,
    },
    heading: { title, lead, leadInSearch: 'text' },
    notices: someDraftNotices(meta.drafts ?? [], locale),
  };
}
