import type { Locale } from '../../i18n/locales.ts';
import type { Lexicon, LexiconWord } from '../lexicon/lexicon.ts';
import { foldWord } from '../letters.ts';
import { analyse, isNounOf, losesEnd } from '../analysis/analyse.ts';
import type { QueryWord } from './read-query.ts';
import type { LanguageData } from './site-data.ts';

/** A form of a query word that pages have. */
export interface KnownForm {
  /** Folded. */
  readonly form: string;
  readonly weight: number;
  /** With the marks that were typed. */
  readonly spelled: string;
  /** Words of the pages that begin so. */
  readonly begun: Lexicon;
  /** Of these, the word itself in its forms, those of most pages first; of a longer form some. */
  readonly kin: Lexicon;
}

/** Other words than the one meant begin like a form of fewer letters. */
export const shortForm = 5;

/** More forms of a word are not searched. */
const mostForms = 4;
/** Words that begin alike are looked at up to here: of two letters there are hundreds. */
const looked = 300;
/** Of words that begin like a longer form so many are looked at: nearly all are its own. */
const mostKin = 8;
/** A stem that is a bolder guess than this makes no two words one. */
const surely = 0.7;

/** The beginning of a word as it was typed, if the form is a beginning of it; else the form. */
function spellForm({ spelled, word }: QueryWord, form: string): string {
  const start = spelled.slice(0, form.length);
  return word.startsWith(form) && foldWord(start) === form ? start : form;
}

/**
 * Is a form the stem of a word of the pages? That the word begins so is not enough: of `kaysı`,
 * mistyped for `kayısı`, `kays` is none, though Kayseri begins so.
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
  const kin = frequent.slice(0, mostKin).filter(isKin);
  return kin.length > 0 ? kin : frequent.slice(mostKin).filter(isKin).slice(0, 1);
}

/** The forms under which pages of a language may have a word, best first. */
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
    .slice(0, mostForms)
    .map((form) => ({ ...form, kin: findKin(form.form, word.word, form.begun, locale) }));
}
