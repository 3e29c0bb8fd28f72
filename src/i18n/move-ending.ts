import { isAbbreviation } from './avoided-pattern.ts';
import { type Locale, type Localized, perLanguage } from './locales.ts';
import { georgianStems, isGeorgianForm, moveGeorgianEnding } from './move-georgian-ending.ts';
import { isTurkicForm, moveTurkicEnding, turkicStems } from './move-turkic-ending.ts';

/** A word in a text, lower-case unless an abbreviation. */
export interface Inflected {
  /** The word, or one of its `otherStems`. */
  readonly stem: string;
  /** Including a separator, if any. */
  readonly ending: string;
}

interface Mover {
  /** Whether it is a form of the word with one of the other stems. */
  readonly reads: (word: string, found: Inflected) => boolean;
  readonly stems: (word: string) => readonly string[];
  readonly move: (word: string, found: Inflected, by: string) => string | undefined;
}

/** Undefined if irregular or not the last word. */
function englishPlural(noun: string): string | undefined {
  if (/(?:[uio]s|[^o]um|man|sis|[fo]|fe)$/i.test(noun) || / (?:of|in|for|to|with) /.test(noun))
    return undefined;
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}${/(?:s|x|z|ch|sh)$/i.test(noun) ? 'es' : 's'}`;
}

const movers: Localized<Mover> = perLanguage<Mover>(
  {
    az: {
      stems: (word) => turkicStems(word, 'az'),
      reads: (_, found) => isTurkicForm(found, 'az'),
      move: (word, found, by) => moveTurkicEnding(word, found, by, 'az'),
    },
    tr: {
      stems: (word) => turkicStems(word, 'tr'),
      reads: (_, found) => isTurkicForm(found, 'tr'),
      move: (word, found, by) => moveTurkicEnding(word, found, by, 'tr'),
    },
    ka: { stems: georgianStems, reads: isGeorgianForm, move: moveGeorgianEnding },
    en: {
      stems: (word) => (/[^aeiou]y$/.test(word) ? [word.slice(0, -1)] : []),
      reads: (word, { stem, ending }) => stem + ending === englishPlural(word),
      move: (word, { stem, ending }, by) => {
        if (stem + ending === word) return by;
        return stem + ending === englishPlural(word) ? englishPlural(by) : undefined;
      },
    },
  },
  // Endings of an added language are unknown.
  () => ({
    stems: () => [],
    reads: () => false,
    move: (_, { ending }, by) => (ending === '' ? by : undefined),
  }),
);

/** Further stems before some endings: kütük → kütüğ, სია → სი. */
export const otherStems = (word: string, locale: Locale): readonly string[] =>
  isAbbreviation(word) ? [] : movers[locale].stems(word);

/** Whether the ending shows that a stem of `otherStems` is this word, not another one's beginning. */
export const isFormOf = (word: string, found: Inflected, locale: Locale): boolean =>
  movers[locale].reads(word, found);

/**
 * Another word with the ending of the one it replaces: kütük for envanterde is kütükte.
 * @returns undefined if the ending is unknown, or relevantly ambiguous
 */
export function moveEnding(
  word: string,
  found: Inflected,
  by: string,
  locale: Locale,
): string | undefined {
  return movers[locale].move(word, found, by);
}
