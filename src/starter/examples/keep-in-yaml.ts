import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { locales } from '../../i18n/locales.ts';

const named = (key: unknown): string => String(isScalar(key) ? key.value : key);

/**
 * A YAML text without the texts of other languages, as an author of these alone would write it.
 * @param added languages in which it has no text yet: they get the original, or the English one
 */
export function keepInYaml(
  text: string,
  dropped: readonly string[],
  added: readonly string[] = [],
): string {
  const document = parseDocument(text);
  visit(document, {
    Map(_, map) {
      const languages = map.items
        .map(({ key }) => named(key))
        .filter((key) => (locales as readonly string[]).includes(key));
      // One language alone may be a key of another meaning; it stays.
      if (languages.length < 2) return;
      // A name is what it is called, not one of its translations.
      const nearest = ['original', 'en'].find((key) => map.has(key)) ?? languages[0];
      for (const language of added) if (!map.has(language)) map.set(language, map.get(nearest));
      for (const language of dropped) map.delete(language);
    },
    Pair(_, { key, value }) {
      if (!['drafts', 'languages'].includes(named(key)) || !isSeq(value)) return;
      value.items = value.items.filter((item) => !dropped.includes(named(item)));
    },
  });
  const form = 'formLanguage';
  if (isMap(document.contents) && dropped.includes(String(document.get(form)))) {
    document.delete(form);
  }
  return document.toString();
}
