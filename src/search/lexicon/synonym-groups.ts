import { type Locale, locales } from '../../i18n/locales.ts';
import { termForms } from '../../i18n/split-terms.ts';
import type { Synonym, Term } from '../../schemas/reference.ts';
import type { SynonymGroup } from './synonyms.ts';

/** A group by language, omitting those without words. */
function toGroup(wordsOf: (locale: Locale) => readonly string[]): SynonymGroup {
  const words = locales.map((locale) => [locale, [...new Set(wordsOf(locale))]] as const);
  return Object.fromEntries(words.filter(([, own]) => own.length > 0));
}

/**
 * Synonym groups: glossary terms with words to avoid but likely to be typed, other synonyms, and page keywords.
 */
export function toSynonymGroups(
  terms: readonly Pick<Term, 'label' | 'avoid'>[],
  synonyms: readonly Pick<Synonym, 'words' | 'pages'>[],
): SynonymGroup[] {
  return [
    ...terms.map(({ label, avoid }) =>
      toGroup((locale) => [...termForms(label[locale]), ...(avoid?.[locale] ?? [])]),
    ),
    ...synonyms.map(({ words, pages }) => ({
      ...toGroup((locale) => words[locale] ?? []),
      ...(pages && { pages: pages.map((ref) => `/${ref}/`) }),
    })),
  ];
}
