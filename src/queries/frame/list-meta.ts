import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { crumbsTo, type ListName } from './crumbs.ts';
import type { PageMeta } from './page-meta.ts';

/** Name of a list in menus that link to it. */
export const menuName = (list: ListName, locale: Locale): string =>
  useTranslate(locale)(list === 'survey' ? 'foot.survey' : `nav.${list}`);

/**
 * Metadata of a page right below the start page.
 * @param list its name, which is also its path: `practices`
 * @param rest what differs from other such pages
 */
export function listMeta(
  locale: Locale,
  list: ListName,
  description: string,
  rest: Partial<PageMeta> = {},
): PageMeta {
  const called = menuName(list, locale);
  const meta: PageMeta = {
    locale,
    kind: list,
    title: useTranslate(locale)(`nav.${list}`),
    description,
    path: `/${list}/`,
    crumbs: crumbsTo(locale, list),
    ...rest,
  };
  if (meta.title === called) return meta;
  // Readers search for the menu name, whatever the page's heading.
  return { ...meta, marks: { ...meta.marks, names: [...(meta.marks?.names ?? []), called] } };
}
