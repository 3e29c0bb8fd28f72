import { absolute } from '../../../i18n/href.ts';
import type { PageMeta } from '../page-meta.ts';
import { type Node, pageUrl } from './describe.ts';

/**
 * Breadcrumbs of a page. Search engines require an address for each but the last: crumbs without one are left
 * out, and the page itself is appended if missing.
 */
export function describeBreadcrumbs(
  { crumbs, locale, path, title }: PageMeta,
  hasPage: (address: string) => boolean,
): Node | undefined {
  const url = pageUrl(locale, path);
  const steps = crumbs.flatMap(({ label, href }, index) => {
    if (href !== undefined) return hasPage(href) ? [{ name: label, item: absolute(href) }] : [];
    return index === crumbs.length - 1 ? [{ name: label, item: url }] : [];
  });
  if (steps.length === 0) return undefined;
  const trail = steps.at(-1)?.item === url ? steps : [...steps, { name: title, item: url }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      // The last crumb is the page: its address would be redundant.
      ...(index < trail.length - 1 ? { item } : {}),
    })),
  };
}
