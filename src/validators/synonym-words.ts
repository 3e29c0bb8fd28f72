import { phrase } from '../i18n/phrase.ts';
import { localeInfo, locales } from '../i18n/locales.ts';
import type { Problem } from '../loaders/problem.ts';
import { quote } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/**
 * Require distinct words per language in a group of synonyms, ignoring case. Groups may share words, which can
 * have several senses.
 */
export const checkSynonymWords: Validator = (portal) =>
  portal.synonyms.flatMap((entry) =>
    locales.flatMap((locale) => {
      const seen = new Set<string>();
      return (entry.data.words[locale] ?? []).flatMap((word, index): Problem[] => {
        const small = word.toLocaleLowerCase(localeInfo[locale].tag);
        if (!seen.has(small)) {
          seen.add(small);
          return [];
        }
        const message = phrase('check.list.wordTwice', { word: quote(word) });
        const path = ['words', locale, index];
        return [problemAt(portal, entry, path, 'repeat', message, phrase('check.mend.deleteOne'))];
      });
    }),
  );
