import { isAbbreviation } from './avoided-pattern.ts';
import { type Locale, type Localized, perLanguage } from './locales.ts';
import { georgianStems, isGeorgianForm, moveGeorgianEnding } from './move-georgian-ending.ts';
import { isTurkicForm, moveTurkicEnding, turkicStems } from './move-turkic-ending.ts';

/** A word as it stands in a text, in small letters unless it is an abbreviation. */
export interface Inflected {
  /** Its beginning: the word that is replaced, or a stem of it as `otherStems` lists them. */
  readonly stem: string;
  /** What follows; with the sign before it where one stands between. */
  readonly ending: string;
}

interface Mover {
  /** Is it a form of the word, whose stem is one of the other ones? */
  readonly reads: (word: string, found: Inflected) => boolean;
  readonly stems: (word: string) => readonly string[];
  readonly move: (word: string, found: Inflected, by: string) => string | undefined;
}

/** The plural of an English noun; undefined where it does not follow the rule or stands inside. */
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
  // Of an added language no endings are known.
  () => ({
    stems: () => [],
    reads: () => false,
    move: (_, { ending }, by) => (ending === '' ? by : undefined),
  }),
);

/** Stems that a word has before some of its endings, besides its own: kütük → kütüğ, სია → სი. */
export const otherStems = (word: string, locale: Locale): readonly string[] =>
  isAbbreviation(word) ? [] : movers[locale].stems(word);

/** Does an ending show that a stem of `otherStems` is the word, and not the beginning of another one? */
export const isFormOf = (word: string, found: Inflected, locale: Locale): boolean =>
  movers[locale].reads(word, found);

/**
 * Another word with the ending of the one in whose place it comes, written by the rules of the language: kütük for
 * envanterde is kütükte.
 * @returns undefined for an ending that is not known, or that may be several which the other word writes differently
 */
export function moveEnding(
  word: string,
  found: Inflected,
  by: string,
  locale: Locale,
): string | undefined {
  return movers[locale].move(word, found, by);
}
