import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { crumbsTo } from './crumbs.ts';
import type { PageMeta } from './page-meta.ts';

/**
 * What a page right below the start page says of itself.
 * @param list its name, which is also its path: `practices`
 * @param rest what is different from other such pages
 */
export function listMeta(
  locale: Locale,
  list: string,
  description: string,
  rest: Partial<PageMeta> = {},
): PageMeta {
  return {
    locale,
    kind: list,
    title: useTranslate(locale)(`nav.${list}`),
    description,
    path: `/${list}/`,
    crumbs: crumbsTo(locale, list),
    ...rest,
  };
}
