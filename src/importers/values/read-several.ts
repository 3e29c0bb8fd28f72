import { conjunctionPattern } from '../../i18n/conjunctions.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { foldWords } from '../../i18n/fold.ts';
import { type OptionList, sayOption } from './option-list.ts';
import { readOption } from './read-option.ts';
import { accept, type Reading, warn } from './reading.ts';
import { type Typed, typedText } from './typed.ts';

/** One of several answers in a cell, with its share or text. */
export interface Chosen {
  readonly id: string;
  /** Share of the answer, as in `Export 60%`. */
  readonly share?: string;
  /** Words that specify it, as in `Other: market analysis`. */
  readonly text?: string;
}

export interface SeveralRules {
  readonly readOne?: (typed: Typed, list: OptionList, locale: Locale) => Reading<string>;
  /** Whether a part is no answer. */
  readonly isMissing?: (part: string) => boolean;
  /** Whether commas separate unknown words too: a single answer could not resolve several of them. */
  readonly splitsUnknown?: boolean;
  /** Whether the form has a field for the share or the text of an answer. */
  readonly holds?: (id: string, beside: 'share' | 'text') => boolean;
}

/** Separators, from coarse to fine. A comma may be part of a label or of a number. */
const separators = [
  /[;|\r\n\u2022]+/u,
  /,(?!\d)/u,
  new RegExp(String.raw`\s*\/\s*|${conjunctionPattern}`, 'u'),
] as const;
const [, comma] = separators;

const percent = String.raw`(?:%\s?\d{1,3}(?:[.,]\d+)?|\d{1,3}(?:[.,]\d+)?\s?%)`;
const shareFirst = new RegExp(String.raw`^[(\[]?\s*(${percent})\s*[)\]]?\s*[-–—:]?\s*(.+)$`, 'u');
const shareLast = new RegExp(String.raw`^(.+?)\s*[-–—:]?\s*[(\[]?\s*(${percent})\s*[)\]]?$`, 'u');

/** Split off a share: `60% A`, `A (60%)`, `%60 A`, `A: 60%`. */
function splitShare(part: string): { readonly words: string; readonly share: string } | undefined {
  const [, first, after] = shareFirst.exec(part) ?? [];
  if (first !== undefined && after !== undefined) return { words: after, share: first };
  const [, before, last] = shareLast.exec(part) ?? [];
  return before !== undefined && last !== undefined ? { words: before, share: last } : undefined;
}

/** Split `Other: market analysis` at its colon. */
const splitText = (part: string): RegExpExecArray | null =>
  /^([^:]{2,60}?)\s*:\s*(\S.*)$/su.exec(part);

/**
 * Parse several options in one cell, in their order. A comma or a conjunction may be part of a label: it
 * separates answers only if one of them is known, or resembles an option. Unknown parts are refused one by one,
 * each with the options it resembles.
 */
export function readSeveral(
  typed: Typed,
  list: OptionList,
  locale: Locale,
  {
    readOne = readOption,
    isMissing = () => false,
    holds = () => false,
    splitsUnknown = false,
  }: SeveralRules = {},
): Reading<Chosen[]> {
  const whole = readOne(typed, list, locale);
  if (whole.kind === 'value') return { ...whole, value: [{ id: whole.value }] };
  if (whole.kind !== 'refused') return whole;
  const asOne: Reading<Chosen[]> = {
    ...whole,
    readings: whole.readings.map((id) => [{ id }]),
  };
  if (typed.kind !== 'text') return asOne;

  const readPart = (text: string): Reading<Chosen> => {
    const part = cleanLine(text).replace(/^\d{1,2}[.)]\s*/, '');
    const plain = readOne(typedText(part), list, locale);
    if (plain.kind === 'value') return { ...plain, value: { id: plain.value } };
    const shared = splitShare(part);
    const counted = shared && readOne(typedText(shared.words), list, locale);
    if (shared && counted?.kind === 'value') {
      const { value: id, remarks } = counted;
      if (holds(id, 'share')) return { ...counted, value: { id, share: shared.share } };
      const meant = sayOption(list, id, locale);
      return accept({ id }, ...remarks, warn('value.option.share', { found: part, meant }));
    }
    if (shared && counted?.kind === 'refused')
      return { ...counted, readings: counted.readings.map((id) => ({ id })) };
    const [, head, said] = splitText(part) ?? [];
    const named = head === undefined ? undefined : readOne(typedText(head), list, locale);
    if (named?.kind === 'value' && said !== undefined && holds(named.value, 'text'))
      return { ...named, value: { id: named.value, text: said } };
    return plain.kind === 'refused'
      ? { ...plain, readings: plain.readings.map((id) => ({ id })) }
      : plain;
  };
  const pieces = (text: string, by: RegExp) =>
    text.split(by).filter((part) => {
      const words = splitShare(cleanLine(part))?.words ?? '';
      return cleanLine(part) !== '' && !isMissing(part) && !isMissing(words);
    });

  /** True if an unknown part resembles options whose labels lack the separator. */
  const resembles = (reading: Reading<Chosen>, by: RegExp): boolean =>
    reading.kind === 'refused' &&
    reading.readings.length > 0 &&
    reading.readings.every(({ id }) => {
      const label = list.optionById.get(id)?.label;
      return label !== undefined && !Object.values(label).some((text) => by.test(text));
    });

  /** End of the longest run of parts from `from` on that is one answer, such as a label with commas. */
  const joinParts = (parts: readonly string[], from: number): number => {
    for (let end = parts.length; end > from + 1; end -= 1)
      if (readPart(parts.slice(from, end).join(',')).kind === 'value') return end;
    return from + 1;
  };

  const read = (text: string, level: number): readonly Reading<Chosen>[] => {
    const reading = readPart(text);
    const by = separators[level];
    if (reading.kind !== 'refused' || !by) return [reading];
    const parts = pieces(text, by);
    const found: Reading<Chosen>[] = [];
    for (let at = 0; at < parts.length;) {
      const end = by === comma ? joinParts(parts, at) : at + 1;
      found.push(...read(parts.slice(at, end).join(','), level + 1));
      at = end;
    }
    const isUnlike = splitsUnknown && by === comma && reading.readings.length === 0;
    return isUnlike || found.some((one) => one.kind === 'value' || resembles(one, by))
      ? found
      : [reading];
  };

  const readings = pieces(typed.text, separators[0]).flatMap((part) => read(part, 1));
  const refused = readings.flatMap((reading) => (reading.kind === 'refused' ? [reading] : []));
  if (refused.length === 1 && readings.length === 1) return { ...refused[0], ...asOne };
  if (refused.length > 0) {
    // One list of candidates for each remark.
    return {
      kind: 'refused',
      readings: refused.map((reading) => [...reading.readings]),
      remarks: refused.flatMap(({ remarks }) => remarks),
    };
  }
  const chosen = new Map(
    readings.flatMap((reading) =>
      reading.kind === 'value' ? [[reading.value.id, reading.value] as const] : [],
    ),
  );
  return accept([...chosen.values()], ...readings.flatMap(({ remarks }) => remarks));
}

/** Ids of several options in one cell. */
export function readIds(
  typed: Typed,
  list: OptionList,
  locale: Locale,
  rules: Omit<SeveralRules, 'holds'> = {},
): Reading<string[]> {
  const reading = readSeveral(typed, list, locale, rules);
  const idsOf = (chosen: readonly Chosen[]) => chosen.map(({ id }) => id);
  if (reading.kind === 'value') return { ...reading, value: idsOf(reading.value) };
  return reading.kind === 'refused'
    ? { ...reading, readings: reading.readings.map(idsOf) }
    : reading;
}

/** Whether a cell contains an option, alone or among other words: the rest may be misspelt. */
export function holdsOption(
  typed: Typed,
  list: OptionList,
  readOne: NonNullable<SeveralRules['readOne']>,
): boolean {
  const isOne = (text: string) => readOne(typedText(text), list, 'en').kind === 'value';
  const parts = cleanLine(typed.text.replaceAll(/[\r\n]+/gu, ';')).split(/[;|,/\u2022]+/u);
  return isOne(typed.text) || parts.some((part) => isOne(splitShare(part.trim())?.words ?? part));
}

/**
 * Texts with commas that are one name, such as `Agriculture, forestry and fishing`: they recur, and no part of them
 * occurs otherwise. Parts of lists do.
 */
export function findOneNames(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const wholesOf = new Map<string, Set<string>>();
  for (const text of texts.map(foldWords)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const partsOf = (text: string) => text.split(comma).map(foldWords);
  for (const text of new Set(texts))
    for (const part of partsOf(text))
      wholesOf.set(part, (wholesOf.get(part) ?? new Set()).add(foldWords(text)));
  return new Set(
    texts.filter((text) => {
      const parts = partsOf(text);
      return (
        parts.length > 1 &&
        (counts.get(foldWords(text)) ?? 0) > 1 &&
        parts.every((part) => wholesOf.get(part)?.size === 1)
      );
    }),
  );
}
