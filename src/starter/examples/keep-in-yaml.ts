import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { locales } from '../../i18n/locales.ts';

const named = (key: unknown): string => String(isScalar(key) ? key.value : key);

/**
 * Drop languages, as an author of the others would write the text.
 * @param added languages not in the text yet: they get the original, otherwise the English text
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
      // A single language code may be a key with another meaning.
      if (languages.length < 2) return;
      // For a name, the original takes precedence over translations.
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
