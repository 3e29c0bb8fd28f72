import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';

/**
 * Link to the form for corrections, which reads the page it is about.
 * @param path of the page within the language; behind an anchor, a field or a part of it
 */
export function correctionHref(locale: Locale, path?: string): string {
  const form = href(locale, '/correct/');
  if (path === undefined) return form;
  const [page = '', part] = path.slice(1).split('#');
  return `${form}?page=${page}${part === undefined ? '' : `&field=${part}`}`;
}
