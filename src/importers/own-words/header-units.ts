import type { HeaderKey } from '../form/label-index.ts';
import { listOptions, type OptionList } from '../values/option-list.ts';
import { personWords } from '../tables/unit-words.ts';
import { foldWords } from '../../i18n/fold.ts';
import { readChoice } from '../values/read-choice.ts';
import { readMoney } from '../values/read-money.ts';
import { foldBeside, numberWord } from '../values/number-words.ts';
import { readNumber } from '../values/read-number.ts';
import { findPower, zerosInAnyLanguage, zerosOfUnit } from '../values/scale-words.ts';
import { typedText } from '../values/typed.ts';
import { neutral, readPhrase } from '../words/read-phrase.ts';
import { mendWord } from '../words/word-index.ts';
import type { Cell } from '../workbook/model.ts';
import type { WordTools } from './tools.ts';

/** Unit of the numbers below a header: `(min ABŞ dolları)` is thousands of US dollars. */
export interface HeaderUnit {
  readonly currency: string | undefined;
  readonly scale: number;
}

const brackets = /\(([^()]*)\)|\[([^[\]]*)\]/gu;

/** Positions of units: in brackets, or after a comma or a dash. */
const places = /\(([^()]*)\)|\[([^[\]]*)\]|[,–—-]\s*([^,–—()-]+)$/gu;

/** Words between a scale and a currency. */
const joining = /(?<!\p{L})(?:in|of|olarak|olaraq|cinsinden|ilə|ile)(?!\p{L})/giu;

/** Scales in words that a cell reads, by their number of zeros. */
const scaleWords: ReadonlyMap<number, string> = new Map([
  [3, 'bin'],
  [6, 'milyon'],
  [9, 'milyar'],
]);

/** A thousand in Spanish and Portuguese, short for a million in Romanian and English. */
const doubtful = 'mil';

/** Replace words for scales in any language, `mii` or `тис.`, and drop words for persons. */
function inKnownWords(text: string): string {
  const known = text.split(/\s+/u).flatMap((word) => {
    const folded = foldWords(word);
    if (personWords.has(folded)) return [];
    if (folded === doubtful || !/^\p{L}+\.?$/u.test(word)) return word;
    const zeros = zerosInAnyLanguage(folded) ?? zerosOfUnit(folded) ?? 0;
    return scaleWords.get(zeros) ?? word;
  });
  return known.join(' ');
}

/** Parse a text as a unit; undefined if it is none. */
export function readUnit(text: string): HeaderUnit | undefined {
  const power = findPower(text);
  const scale = 10 ** (power?.zeros ?? 0);
  const rest = power ? text.replace(power.found, ' ') : text;
  // `k€` is short for thousands.
  const words = inKnownWords(
    rest.replace(/(?<!\p{L})k(?!\p{L})/giu, 'bin').replace(joining, ' '),
  ).trim();
  if (words === '') return scale === 1 ? undefined : { currency: undefined, scale };
  // In a unit, `min` is a thousand in any language.
  for (const locale of [undefined, 'az'] as const) {
    const rules = locale === undefined ? {} : { locale };
    const money = readMoney(typedText(`1 ${words}`), rules);
    const number = money.kind === 'value' ? undefined : readNumber(typedText(`1 ${words}`), rules);
    const said =
      money.kind === 'value' ? money.value.amount : number?.kind === 'value' && number.value;
    if (said === undefined || said === false) continue;
    // Two scales contradict each other.
    if (said !== 1 && scale !== 1) return undefined;
    const currency = money.kind === 'value' ? money.value.currency : undefined;
    if (currency !== undefined || said * scale !== 1) return { currency, scale: said * scale };
  }
  return undefined;
}

/** Unit in header texts; the innermost wins. */
function findUnit(texts: readonly string[]): HeaderUnit | undefined {
  for (const text of texts.toReversed()) {
    for (const [, ...groups] of text.matchAll(places)) {
      const unit = readUnit(groups.find((group) => group !== undefined)?.trim() ?? '');
      if (unit) return unit;
    }
    const last = /(\S+)$/u.exec(text.trim())?.[1];
    const unit = last === undefined ? undefined : readUnit(last);
    if (unit?.currency) return unit;
  }
  return undefined;
}

/** A range of numbers, such as a size class, or a year. */
const range = /^\s*(?:[<>≤≥]\s*\d+|\d+\s*\+|\d+\s*[-–—]\s*\d+|(?:19|20)\d\d)/u;

/** Words in brackets for the criterion of classes: `(çalışan sayısına göre)`. */
const criterion = /(?<!\p{L})(?:göre|görə|მიხედვით|according|by)(?!\p{L})/iu;

/** Whether words in brackets repeat or explain the question. */
function isExplained(text: string, key: HeaderKey, { index }: WordTools): boolean {
  const rest = text.replace(range, '');
  if (/\d|%/.test(rest)) return false;
  if (criterion.test(rest)) return true;
  const named = index.targets.filter((target) => target.key === key);
  return readPhrase(rest).words.every((word) => {
    const { forms, isLimit } = mendWord(word, index);
    const isAsked = [...forms].some((form) => named.some((target) => target.forms.has(form)));
    const isPeriod = forms.has('#year') || isLimit;
    const isUnit = numberWord(word.text)?.does === 'unit' || forms.has('#unit');
    return isAsked || (!isPeriod && (isUnit || [...forms].some((form) => neutral.has(form))));
  });
}

/** Whether brackets are clear for the numbers of a field. */
function isClear(text: string, key: HeaderKey, tools: WordTools): boolean {
  const { fieldByKey } = tools.form;
  const isPercent = fieldByKey.get(key)?.value.kind === 'percent';
  const unit = readUnit(text);
  if (unit) {
    const isMoney = fieldByKey.has(`${key}.currency`);
    return (unit.currency === undefined || isMoney) && (unit.scale === 1 || !isPercent);
  }
  const percents = foldBeside(text).filter((word) => numberWord(word)?.does === 'percent');
  if (percents.length > 0) return isPercent;
  return isExplained(text, key, tools);
}

const numeric: ReadonlySet<string | undefined> = new Set(['count', 'number', 'percent']);

/**
 * Part of a header that changes the numbers below in an unknown way: a percentage of a count, a period, other
 * brackets.
 */
export function findDoubt(
  key: HeaderKey,
  texts: readonly string[],
  tools: WordTools,
): string | undefined {
  const kind = tools.form.fieldByKey.get(key)?.value.kind;
  if (!numeric.has(kind)) return undefined;
  for (const text of texts) {
    for (const [whole, round, square] of text.matchAll(brackets)) {
      if (!isClear(round ?? square ?? '', key, tools)) return whole;
    }
    if (kind !== 'percent' && /%/.test(text.replaceAll(brackets, ''))) return '%';
  }
  return undefined;
}

/** Option ids by number, from a header such as `1: Fikir, 2: Başlangıç`. */
function findLegend(texts: readonly string[], options: OptionList): ReadonlyMap<string, string> {
  const legend = new Map<string, string>();
  for (const text of texts) {
    for (const [, code = '', label = ''] of text.matchAll(
      /(\d{1,2})\s*[:=.)–-]\s*([^\d,;()]+)/gu,
    )) {
      const reading = readChoice(typedText(label.trim()), options, 'en');
      if (reading.kind === 'value') legend.set(code, reading.value);
    }
  }
  return legend.size > 1 ? legend : new Map();
}

/** Information in a field's header about the cells below. */
export interface HeaderSays {
  readonly unit: HeaderUnit | undefined;
  readonly legend: ReadonlyMap<string, string>;
}

/** Read the unit and the legend from the header of a field. */
export function readHeader(
  key: HeaderKey,
  texts: readonly string[],
  { form }: WordTools,
): HeaderSays {
  const value = form.fieldByKey.get(key)?.value;
  return {
    unit: findUnit(texts),
    legend: value?.kind === 'code' ? findLegend(texts, listOptions(value.options)) : new Map(),
  };
}

/** Scale a cell to base units, unless its text has a unit. */
export function applyUnit(cell: Cell, { scale }: HeaderUnit): Cell {
  if (scale === 1) return cell;
  if (cell.kind === 'number') {
    const value = Number((cell.value * scale).toPrecision(15));
    return { ...cell, value, text: String(value) };
  }
  if (cell.kind !== 'text' || !/^[\s\d.,’']+$/.test(cell.text)) return cell;
  const reading = readNumber(cell);
  if (reading.kind !== 'value') return cell;
  const value = Number((reading.value * scale).toPrecision(15));
  const { address, row, column } = cell;
  return { address, row, column, kind: 'number', value, text: String(value) };
}
