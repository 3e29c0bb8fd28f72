import { type Locale, locales } from '../../i18n/locales.ts';
import { termForms } from '../../i18n/split-terms.ts';
import type { Synonym, Term } from '../../schemas/reference.ts';
import type { SynonymGroup } from './synonyms.ts';

/** A group of the words that `wordsOf` gives for each language; languages without one are left out. */
function toGroup(wordsOf: (locale: Locale) => readonly string[]): SynonymGroup {
  const words = locales.map((locale) => [locale, [...new Set(wordsOf(locale))]] as const);
  return Object.fromEntries(words.filter(([, own]) => own.length > 0));
}

/**
 * The words that mean the same for the search: those of each term of the glossary, with what must
 * not stand for it on pages but is typed all the same, then the other synonyms and the words by which pages are asked for.
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
