import type { Locale } from '../../i18n/locales.ts';
import type { Lexicon, LexiconWord } from '../lexicon/lexicon.ts';
import { foldWord } from '../fold-word.ts';
import { analyse, isNounOf, losesEnd } from '../analysis/analyse.ts';
import type { QueryWord } from './read-query.ts';
import type { LanguageData } from './site-data.ts';

export interface KnownForm {
  readonly form: string;
  readonly weight: number;
  /** With the diacritics that were typed. */
  readonly spelled: string;
  /** Words with this prefix. */
  readonly begun: Lexicon;
  /** Those that are forms of the word, most frequent first; only some for a longer form. */
  readonly kin: Lexicon;
}

/** Shorter forms are prefixes of unrelated words. */
export const shortForm = 5;

/** Max forms per word. */
const maxForms = 4;
/** Max words per prefix: two letters begin hundreds. */
const looked = 300;
/** Max words per longer form: nearly all belong to it. */
const maxKin = 8;
/** Less certain stems do not make two words the same. */
const surely = 0.7;

/** The form with the typed diacritics, if a prefix of the word. */
function spellForm({ spelled, word }: QueryWord, form: string): string {
  const start = spelled.slice(0, form.length);
  return word.startsWith(form) && foldWord(start) === form ? start : form;
}

/**
 * Whether a form is the stem of a word of the pages. A prefix is not enough: for `kaysı`, mistyped for `kayısı`,
 * `kays` is not a stem, though it begins Kayseri.
 */
function isStemOf(form: string, typed: string, entry: LexiconWord, locale: Locale): boolean {
  const { word } = entry;
  const isOne = (stem: string) => stem === form || isNounOf(typed, stem, locale);
  return (
    word === form ||
    losesEnd(word, form, locale) ||
    analyse(entry, locale).some((other) => other.weight > surely && isOne(other.form))
  );
}

function findKin(form: string, typed: string, begun: Lexicon, locale: Locale): Lexicon {
  const isKin = (other: LexiconWord) => isStemOf(form, typed, other, locale);
  const some = begun.slice(0, looked);
  const frequent = some.toSorted((a, b) => b.level - a.level);
  if (form.length < shortForm) return frequent.filter(isKin);
  const kin = frequent.slice(0, maxKin).filter(isKin);
  return kin.length > 0 ? kin : frequent.slice(maxKin).filter(isKin).slice(0, 1);
}

/** Forms of a word on pages of a language, best first. */
export async function findForms(
  word: QueryWord,
  locale: Locale,
  data: LanguageData,
): Promise<KnownForm[]> {
  const forms = await Promise.all(
    analyse(word, locale).map(async ({ form, weight }) => {
      const begun = await data.words(form);
      return { form, weight, spelled: spellForm(word, form), begun };
    }),
  );
  return forms
    .filter(({ begun }) => begun.length > 0)
    .slice(0, maxForms)
    .map((form) => ({ ...form, kin: findKin(form.form, word.word, form.begun, locale) }));
}
