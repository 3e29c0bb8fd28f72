import { conjunctions } from '../../i18n/conjunctions.ts';
import { foldWords } from '../../i18n/fold.ts';
import { findPower, zerosInAnyLanguage, zerosOfUnit } from '../values/scale-words.ts';
import { byText } from './by-text.ts';
import {
  firstShareWords,
  foreignWords,
  inWords,
  lastShareWords,
  neutralWords,
  percentWords,
  personWords,
  rateWords,
} from './unit-words.ts';

/** Unit of the numbers below or next to a text. */
export type TableUnit =
  /** Persons, in units of a power of ten: 3 zeros for thousands, 0 for single persons. */
  | { readonly kind: 'count'; readonly zeros: number }
  /** A share, percentage or rate. */
  | { readonly kind: 'share'; readonly text: string }
  /** Another or an unknown unit, as written. */
  | { readonly kind: 'open'; readonly text: string };

/** Folded words; Chinese and Japanese text is split into characters. */
const wordsIn = (text: string): string[] =>
  foldWords(text)
    .split(' ')
    .flatMap((word) => (/^\p{Script=Han}+$/u.test(word) ? [...word] : [word]));

/** Number of words of the longest unit: “thousand persons on average of the year”. */
const longest = 4;
const ands = new Set(conjunctions.map(foldWords));

/**
 * Parse a power of ten in any other language. Words for money and hours in it are unknown: it counts persons
 * only if alone or next to a word for persons.
 */
function readForeign(content: readonly string[], part: string): TableUnit | undefined {
  const [found, ...others] = content.filter((word) => zerosInAnyLanguage(word) !== undefined);
  const zeros = found === undefined ? undefined : zerosInAnyLanguage(found);
  if (zeros === undefined || others.length > 0) return undefined;
  const beside = content.filter((word) => word !== found && [...word].length > 2);
  const counts = beside.some((word) => personWords.has(word));
  return beside.length === 0 || counts
    ? { kind: 'count', zeros }
    : { kind: 'open', text: part.trim() };
}

/** Parse the words of a separate unit: `thousand persons`, `tys.`, `%`. */
function readPart(part: string, isApart: boolean): TableUnit | undefined {
  const words = wordsIn(part);
  // “5% more” is a number; “100%” is the sum of shares.
  if (/(?<!\d\s?)[%‰]|\b100\s?%/u.test(part)) return { kind: 'share', text: part.trim() };
  // The longest unit has few words; titles mention thousands in other senses.
  if (words.length > longest) return undefined;
  const content = words.filter((word) => !neutralWords.has(word));
  if (
    content.length > 0 &&
    (percentWords.has(content.join(' ')) || percentWords.has(words[0] ?? ''))
  )
    return { kind: 'share', text: part.trim() };
  const zeros = words.flatMap((word) => zerosOfUnit(word) ?? []);
  const counts = words.some((word) => personWords.has(word));
  const [first] = zeros;
  const isForeign = words.some((word) => foreignWords.has(word));
  if (isForeign && (isApart || first !== undefined)) return { kind: 'open', text: part.trim() };
  if (first !== undefined && (counts || content.length <= 2))
    return { kind: 'count', zeros: first };
  if (counts && words.length === 1 && isApart) return { kind: 'count', zeros: 0 };
  return readForeign(content, part);
}

/** Parse a unit within a title: `Employed in thousands`, `jobs per thousand persons`. */
function readInline(words: readonly string[]): TableUnit | undefined {
  for (const [at, word] of words.entries()) {
    const zeros = zerosOfUnit(word);
    if (zeros === undefined) continue;
    const [before = '', after = '', next = ''] = [words[at - 1], words[at + 1], words[at + 2]];
    const counts = personWords.has(after) || (neutralWords.has(after) && personWords.has(next));
    if (inWords.has(before) && (after === '' || counts)) return { kind: 'count', zeros };
    if (rateWords.has(before)) return { kind: 'share', text: `${before} ${word}` };
    if (counts && !/^\d/u.test(word)) return { kind: 'count', zeros };
  }
  return undefined;
}

/** True for the title of shares or rates: `Share of employment`, `istihdamın payı`. */
function speaksOfShares(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (firstShareWords.has(first) || firstShareWords.has(`${first} ${second}`)) return true;
  return words.some((word) => lastShareWords.has(word)) && !words.some((word) => ands.has(word));
}

/** An unknown unit in brackets, recognised by a word like in: `(in lakh)`. */
function readOpen(inner: string): TableUnit | undefined {
  const words = foldWords(inner).split(' ');
  const isUnit = words.length === 2 && inWords.has(words[0] ?? '') && !/\d/u.test(inner);
  return isUnit ? { kind: 'open', text: inner.trim() } : undefined;
}

function decideUnit(typed: string): TableUnit | undefined {
  const power = findPower(typed);
  // Counts are in thousands or millions. Other scales are for the author to decide.
  if (power && power.zeros % 3 !== 0) return { kind: 'open', text: typed.trim() };
  const scaled = power ? typed.replace(power.found, ` ${10 ** power.zeros} `) : typed;
  const text = scaled.replaceAll('_', ' ');
  const brackets = [...text.matchAll(/[([]([^()[\]]+)[)\]]/gu)].map(([, inner]) => inner ?? '');
  const [title = '', ...rest] = text
    .replace(/[([][^()[\]]+[)\]]/gu, ' ')
    .split(/[,:;–—：，]|\s-\s/u);
  const apart = [...brackets.flatMap((inner) => [inner, ...inner.split(/[,;]/u)]), ...rest];
  const units = [...apart.map((part) => readPart(part, true)), readPart(title, false)].filter(
    (unit) => unit !== undefined,
  );
  const words = foldWords(text).split(' ');
  const count = units.find(({ kind }) => kind === 'count');
  const inline = readInline(words);
  if (inline?.kind === 'share') return { ...inline, text: typed.trim() };
  if (count) return count;
  if (units.some(({ kind }) => kind === 'share')) return { kind: 'share', text: typed.trim() };
  if (inline) return inline;
  if (speaksOfShares(words)) return { kind: 'share', text: typed.trim() };
  return units[0] ?? brackets.map(readOpen).find((one) => one !== undefined);
}

/**
 * Parse the unit in a text: `(thousand persons)`, `bin kişi`, `w tysiącach`, `Share of employment, %`; undefined
 * if there is none.
 */
export const readUnit = byText(decideUnit);
