import { type Locale, locales } from '../../i18n/locales.ts';
import { conceptsOf, inflectedForms, isSmallWord, splitWords } from '../words/lexicon.ts';
import { readPhrase } from '../words/read-phrase.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { type OptionList, sayOption } from './option-list.ts';
import { readOption } from './read-option.ts';
import { accept, type Reading, warn } from './reading.ts';
import { type Typed, typedText } from './typed.ts';

/** Concepts that add nothing next to an answer: `gelişme aşamasında`. */
const beside: ReadonlySet<string> = new Set(['#stage', '#cluster', '#type', '#sector', '#region']);

const isBeside = (word: string): boolean =>
  readPhrase(word).words.some(({ forms }) => [...forms].some((form) => beside.has(form)));

/** Strip words that add nothing to an answer; returns the text unchanged if nothing would remain. */
function bareText(text: string): string {
  const bare = text
    .split(/\s+/)
    .filter((word) => !isBeside(word))
    .join(' ');
  return bare === '' ? text : bare;
}

type Words = readonly (readonly string[])[];

const wordsOf = (text: string): Words =>
  splitWords(text)
    .filter((token) => !isSmallWord(token))
    .map(inflectedForms);

/** Id and words of a name, with the often omitted ones in brackets. */
interface NameWords {
  readonly id: string;
  readonly words: Words;
  readonly asides: Words;
  readonly concepts: ReadonlySet<string>;
}

const brackets = /\(([^()]*)\)/gu;
/** Separator of alternatives: `Birlik/Dernek`. */
const between = /\s*\/\s*|\s+(?:və\s+ya|veya|ya\s+da|ან|or)\s+/u;

const namesOf = new WeakMap<OptionList, readonly NameWords[]>();

function optionNames(list: OptionList): readonly NameWords[] {
  const known = namesOf.get(list);
  if (known) return known;
  const names = list.options.flatMap(({ id, label, also = [], printed = id }) => {
    const all = [...locales.map((locale) => label[locale]), ...also, printed];
    return all.flatMap((name) => {
      const plain = name.replaceAll(brackets, ' ');
      const asides = [...name.matchAll(brackets)].flatMap(([, inner = '']) => wordsOf(inner));
      return [...new Set([plain, ...plain.split(between)])].map((part): NameWords => ({
        id,
        asides,
        words: wordsOf(part),
        concepts: conceptsOf(bareText(part)),
      }));
    });
  });
  namesOf.set(list, names);
  return names;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((form) => b.includes(form));

/** Whether all words occur among others, inflected or not. */
const occur = (words: Words, among: Words): boolean =>
  words.length > 0 && words.every((word) => among.some((one) => same(word, one)));

const isShortName = (text: string): boolean => /^\p{Lu}{3,}$/u.test(text);

/**
 * Options whose words all occur in a text, inflected or not, and nothing more does. A short name, or the words
 * that a label has in brackets, is enough: `SWOT`, `members`.
 */
function findMeant(text: string, list: OptionList): string[] {
  const typed = wordsOf(text);
  const concepts = conceptsOf(text);
  const names = optionNames(list);
  const idsOf = (found: readonly NameWords[]) => [...new Set(found.map(({ id }) => id))];
  const whole = idsOf(
    names.filter(
      ({ words, asides, concepts: own }) =>
        [...concepts].some((concept) => own.has(concept)) ||
        (occur(words, typed) && occur(typed, [...words, ...asides])),
    ),
  );
  if (whole.length > 0) return whole;
  return idsOf(
    names.filter(({ words, asides }) =>
      occur(typed, isShortName(text) ? [...words, ...asides] : asides),
    ),
  );
}

/** Max size of a list matched by words; longer ones, such as places, match by name only. */
const mostInWords = 60;

/**
 * Parse an option in free text: as {@link readOption}, otherwise by inflected words or with the word of the
 * question added, as in `gelişme aşamasında`. Remarks say how it was matched.
 */
export function readChoice(typed: Typed, list: OptionList, locale: Locale): Reading<string> {
  const plain = readOption(typed, list, locale);
  if (plain.kind !== 'refused' || typed.kind !== 'text') return plain;
  const found = cleanLine(typed.text);
  const bare = bareText(found);
  if (bare !== found) {
    const reading = readOption(typedText(bare), list, locale);
    if (reading.kind === 'value') return reading;
  }
  if (list.options.length > mostInWords) return plain;
  const [id, ...others] = findMeant(bare, list);
  if (id === undefined || others.length > 0) return plain;
  return accept(id, warn('value.option.meant', { found, meant: sayOption(list, id, locale) }));
}
