import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Locale, locales } from '../../i18n/locales.ts';

/**
 * Add names in missing languages to a cluster file, leaving everything else untouched. They come from a
 * published list, so they are no drafts.
 */
export function addNames(text: string, names: ReadonlyMap<Locale, string>): string {
  if (names.size === 0) return text;
  const document = parseDocument(text);
  for (const locale of locales) {
    const name = names.get(locale);
    if (name !== undefined) document.setIn(['name', locale], name);
  }
  const drafts = document.get('drafts');
  if (isSeq(drafts)) {
    drafts.items = drafts.items.filter(
      (item) => !(isScalar(item) && [...names.keys()].some((locale) => locale === item.value)),
    );
    if (drafts.items.length === 0 && isMap(document.contents)) document.delete('drafts');
  }
  return document.toString({ lineWidth: 0 });
}
