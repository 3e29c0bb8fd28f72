import { cleanLine } from '../../i18n/clean-text.ts';
import { findConcepts, isSmallWord, splitWords, type Token, wordForms } from './lexicon.ts';

export interface PhraseWord {
  /** Folded spelling, stems, and concepts (`#age`). */
  readonly forms: ReadonlySet<string>;
  /** As typed, folded. */
  readonly text: string;
  /** How distinctive it is, 0 to 1: a word for `number` is low. */
  readonly weight: number;
  /** Whether it changes the question, such as a target instead of a current value. */
  readonly isLimit: boolean;
  /** Whether it is abbreviated with a full stop. */
  readonly isCut: boolean;
}

export interface Phrase {
  readonly words: readonly PhraseWord[];
  /** Words in brackets: units and instructions. */
  readonly asides: readonly PhraseWord[];
  /** Leading number: `8.`, `Soru 8`. */
  readonly number: number | undefined;
  /** Other numbers: years, and rows of a list. */
  readonly numbers: readonly number[];
}

/** Weights of undistinctive concepts. */
const weights: Readonly<Record<string, number>> = {
  cluster: 0.15,
  number: 0.15,
  size: 0.15,
  value: 0.2,
  year: 0.3,
  question: 0.3,
  done: 0.3,
  created: 0.3,
  total: 0.6,
  firm: 0.6,
  member: 0.5,
  data: 0.6,
  organisation: 0.6,
};

/** Words that never count against a field, such as those for count or cluster. */
export const neutral: ReadonlySet<string> = new Set([
  ...['#cluster', '#number', '#size', '#value', '#total', '#done', '#created', '#name'],
  '#member',
]);

const numbering =
  /^\s*(?:(?:q|s|c|soru|sual|question|kitkhva|კითხვა|კ)\s*)?0*(\d{1,2})\s*(?:[.)\-–:/]+(?:\s*[a-zа-яა-ჰ][.)])?|[a-e][.)]|\s)(?=\s*\S)/iu;

/** Only the number of a question: `S8`, `Q08`, `Soru 6`. */
const alone = /^\s*(?:q|s|soru|sual|question|კითხვა)\s*0*(\d{1,2})\s*$/iu;

const brackets = /\(([^()]*)\)|\[([^[\]]*)\]/gu;

function readWords(text: string): PhraseWord[] {
  const tokens = splitWords(text).filter(({ folded }) => !/^\d+$/.test(folded));
  const forms = tokens.map(wordForms);
  const words: PhraseWord[] = [];
  for (let at = 0; at < tokens.length;) {
    const { length, concepts } = findConcepts(forms, at);
    const own = tokens.slice(at, at + length);
    const [first] = own;
    if (first) words.push(...readWord(own, forms[at] ?? [], concepts, text));
    at += length;
  }
  return words;
}

/** Weight of a single letter, which may name column A or B. */
const letterWeight = 0.3;

function weigh({ folded }: Token, concepts: readonly string[]): number {
  if (concepts.length === 0) return folded.length === 1 ? letterWeight : 1;
  return Math.max(...concepts.map((concept) => weights[concept] ?? 1));
}

function readWord(
  tokens: readonly Token[],
  stems: readonly string[],
  concepts: ReadonlySet<string>,
  text: string,
): PhraseWord[] {
  const [first] = tokens;
  const telling = [...concepts].filter((concept) => concept !== 'light' && concept !== 'limit');
  const isLimit = concepts.has('limit');
  if (!first || (telling.length === 0 && !isLimit && (concepts.has('light') || isSmallWord(first))))
    return [];
  const own = tokens.length === 1 ? stems : [];
  return [
    {
      forms: new Set([...own, ...telling.map((concept) => `#${concept}`)]),
      text: tokens.map(({ folded }) => folded).join(' '),
      weight: weigh(first, telling),
      isLimit,
      isCut: tokens.length === 1 && text.toLowerCase().includes(`${first.spelled}.`),
    },
  ];
}

/** The column name in a text such as A or B. */
function readLetter(text: string): PhraseWord[] {
  const [letter = ''] = text.trim().toLowerCase();
  return [
    { forms: new Set([`letter:${letter}`]), text: letter, weight: 1, isLimit: false, isCut: false },
  ];
}

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

const phrases = new Map<string, Phrase>();
const mostKept = 20_000;

/** Parse a header text, or a name. */
export function readPhrase(text: string): Phrase {
  const known = phrases.get(text);
  if (known) return known;
  const clean = cleanLine(text);
  const lone = alone.exec(clean);
  const numbered = lone ?? numbering.exec(clean);
  const rest = lone ? '' : numbered ? clean.slice(numbered[0].length) : clean;
  const inner = rest.replaceAll(brackets, ' ');
  const asides = [...rest.matchAll(brackets)].map(([, round = '', square = '']) => round + square);
  // Text entirely in brackets is not an aside.
  const isAll = splitWords(inner).length === 0;
  const letter = /^\s*[A-Ea-e]\s*[.):]?\s*$/u.test(clean) ? readLetter(clean) : undefined;
  const phrase: Phrase = {
    words: letter ?? readWords(isAll ? rest : inner),
    asides: isAll ? [] : asides.flatMap(readWords),
    number: numbered ? Number(numbered[1]) : undefined,
    numbers: numbersIn(rest),
  };
  if (phrases.size < mostKept) phrases.set(text, phrase);
  return phrase;
}
