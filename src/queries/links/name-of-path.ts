import type { Locale } from '../../i18n/locales.ts';
import type { PickedText } from '../../i18n/pick-text.ts';
import { textIn } from '../../i18n/text-in.ts';
import type { Portal } from '../../portal/portal.ts';
import { collectionDescriptions, type ListedKind } from './describe-collections.ts';

const isListed = (kind: string): kind is ListedKind => Object.hasOwn(collectionDescriptions, kind);

/**
 * Name of the page at a path: that of its entry, otherwise that of the portal.
 * @param path without the language: `/practices/borrowed-umbrellas/`
 */
export function nameOfPath(portal: Portal, path: string, locale: Locale): PickedText {
  const [, kind = '', id = ''] = path.split('/');
  const edition = kind === 'reports' ? portal.editionById.get(id)?.data : undefined;
  const name = edition
    ? (edition.report?.title ?? edition.title)[locale]
    : isListed(kind)
      ? collectionDescriptions[kind].name(portal, id, locale)
      : undefined;
  const text = name ?? textIn(portal.site.name, locale);
  const { lang = locale, ...rest } = typeof text === 'string' ? { text } : text;
  return { text: rest.text, lang, fallback: lang !== locale };
}
