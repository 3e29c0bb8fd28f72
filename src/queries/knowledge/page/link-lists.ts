import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { mentionedIn } from '../../links/mentions.ts';
import type { NamedLink } from '../../links/refs.ts';

/** Links under a label. */
export interface LinkList {
  readonly label: string;
  readonly links: readonly NamedLink[];
}

/** Lists without the empty ones. */
export const filledLists = (lists: readonly LinkList[]): LinkList[] =>
  lists.filter(({ links }) => links.length > 0);

/**
 * Entries that mention an entry, by collection.
 * @param target such as `concepts/my-concept`
 * @param except entries named by the page itself
 */
export function mentionLists(
  portal: Portal,
  target: string,
  locale: Locale,
  except: readonly string[] = [],
): LinkList[] {
  const t = useTranslate(locale);
  return mentionedIn(portal, target, locale, except).map(({ kind, links }) => ({
    label: t(`nav.${kind}`),
    links,
  }));
}
