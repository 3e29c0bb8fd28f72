import type { Locale } from '../../i18n/locales.ts';
import { edgesOnTotal, totalWords } from '../form/total-words.ts';
import type { Remark } from '../remark.ts';
import { foldWords } from '../values/fold-words.ts';
import type { OptionList } from '../values/option-list.ts';
import { typedText } from '../values/typed.ts';
import { splitCode, splitDashes, splitLanguages, withoutNotes } from './label-text.ts';
import { type NamedThing, readName } from './read-name.ts';
import {
  type ActivityCode,
  canonicalCode,
  readActivities,
  readActivity,
  sectionIn,
} from './sector-code.ts';

/** A label with a certain meaning. */
export type KnownLabel =
  /** A single entry; `byCode` if only a code identifies it. */
  | { readonly kind: 'entry'; readonly id: string; readonly byCode: boolean }
  /** Part of an entry, such as a division of a listed section. */
  | { readonly kind: 'part'; readonly id: string }
  | { readonly kind: 'total' }
  /** Skipped by a mapping. */
  | { readonly kind: 'passed' };

/** What a label means in a list. */
export type NamedLabel =
  | KnownLabel
  /** No match, or an ambiguous one; see the remark. */
  | { readonly kind: 'unknown'; readonly remark: Remark; readonly near: readonly string[] };

/** Resolves labels to entries of one list, cached by text. */
export interface LabelReader {
  readonly list: OptionList;
  /** Meaning of a label; undefined if empty. */
  read(text: string): NamedLabel | undefined;
  /** Meaning of a label if certain; used to recognise columns and rows. */
  known(text: string): KnownLabel | undefined;
  /** Activities of a label, by its own code or that of its entry; empty outside sector lists. */
  activitiesOf(text: string): readonly ActivityCode[];
}

/** Labels that name all of what is totalled. */
const totalPhrases = new Set(
  [
    ...['All activities', 'All sectors', 'All regions', 'All NACE activities', 'Whole country'],
    ...['Ölkə üzrə', 'Bütün ölkə', 'Türkiye geneli', 'Tüm sektörler', 'Bütün sektorlar'],
    ...['ქვეყანა', 'ყველა დარგი', 'Wszystkie sekcje', 'Alle Wirtschaftszweige'],
  ].map(foldWords),
);

/** True if a label that names no entry heads a total. */
export function isTotalText(typed: string): boolean {
  const { text } = withoutNotes(typed);
  const folded = foldWords(text);
  if (totalWords.has(folded) || totalPhrases.has(folded)) return true;
  const parts = [...splitLanguages(typed), ...splitDashes(text)].map(foldWords);
  if (parts.some((part) => totalWords.has(part) || totalPhrases.has(part))) return true;
  return edgesOnTotal(folded);
}

/** Length of the common prefix from which two words count as forms of one. */
const sharedStem = 4;

const stemsOf = (folded: string): string[] =>
  folded
    .split(' ')
    .filter((word) => word.length >= sharedStem)
    .map((word) => word.slice(0, sharedStem));

/** Finds the entry that best matches some words, weighting words by rarity. */
function openDescriptions({ folded }: OptionList): (words: string) => string | undefined {
  const idsOf = new Map<string, Set<string>>();
  for (const { id, names } of folded)
    for (const { text } of names)
      for (const stem of stemsOf(text)) idsOf.set(stem, (idsOf.get(stem) ?? new Set()).add(id));
  return (words) => {
    const scores = new Map<string, number>();
    for (const stem of new Set(stemsOf(foldWords(words)))) {
      const ids = idsOf.get(stem) ?? [];
      for (const id of ids)
        scores.set(id, (scores.get(id) ?? 0) + 1 / (idsOf.get(stem)?.size ?? 1));
    }
    return [...scores].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  };
}

/** Ids of sector entries by activity code. */
function indexActivities(list: OptionList): ReadonlyMap<string, string> {
  return new Map(
    list.options.flatMap(({ id, also = [] }) =>
      also.flatMap((code) => {
        const all = readActivities(code);
        const own = all.length > 0 ? all.map(canonicalCode).join('+') : undefined;
        return own === undefined ? [] : [[own, id] as const];
      }),
    ),
  );
}

/**
 * Creates a reader for the labels of a table.
 * @param totals further labels for the total, such as the country above its regions
 * @param passed labels that the mapping skips
 */
export function openLabels(
  list: OptionList,
  thing: NamedThing,
  {
    locale,
    totals = [],
    passed = [],
  }: {
    readonly locale: Locale;
    readonly totals?: readonly string[];
    readonly passed?: readonly string[];
  },
): LabelReader {
  const left = new Set(passed.map(foldWords));
  const whole = new Set(totals.map(foldWords));
  const activities = thing === 'sector' ? indexActivities(list) : new Map<string, string>();
  const sections = new Set([...activities.keys()].filter((code) => code.length === 1));
  const codeOf = new Map([...activities].map(([code, id]) => [id, code]));
  const known = new Map<string, KnownLabel | undefined>();
  const unknown = new Map<string, NamedLabel | undefined>();
  const described = openDescriptions(list);

  const exactly = (text: string): ReadonlySet<string> | undefined =>
    list.byName.get(text) ?? list.byFolded.get(foldWords(text));
  const one = (text: string): string | undefined => {
    const [id, ...others] = exactly(text) ?? [];
    return others.length === 0 ? id : undefined;
  };

  /** The entry with this code, or with the same activity in another notation. */
  const byCode = (code: string): string | undefined => {
    const own = one(code);
    if (own !== undefined || activities.size === 0) return own;
    const all = readActivities(code);
    return all.length > 0 ? activities.get(all.map(canonicalCode).join('+')) : undefined;
  };

  /** Meaning of a text without footnotes: by its words first, then by its code. */
  const named = (text: string): KnownLabel | undefined => {
    const id = one(text);
    if (id !== undefined)
      return { kind: 'entry', id, byCode: codeOf.has(id) && splitCode(text)?.words === '' };
    const coded = splitCode(text);
    if (!coded) return undefined;
    const byWords = coded.words === '' ? undefined : one(coded.words);
    if (byWords !== undefined) return { kind: 'entry', id: byWords, byCode: false };
    const found = byCode(coded.code);
    // Words that resemble those of the entry do not contradict its code; the code alone decides.
    if (found !== undefined && (coded.words === '' || described(coded.words) === found))
      return { kind: 'entry', id: found, byCode: thing === 'sector' };
    const activity = found === undefined ? readActivity(coded.code) : undefined;
    if (!activity || activity.digits === '') return undefined;
    const section = activity.section ?? sectionIn(activity.digits, sections);
    const above = section === undefined ? undefined : activities.get(section);
    return above === undefined ? undefined : { kind: 'part', id: above };
  };

  const decide = (typed: string): KnownLabel | undefined => {
    const { text } = withoutNotes(typed);
    if (text === '') return undefined;
    if (left.has(foldWords(text))) return { kind: 'passed' };
    const direct = named(text);
    if (direct) return direct;
    const isWhole = (part: string) => isTotalText(part) || whole.has(foldWords(part));
    const parts = splitLanguages(typed).map((part) => withoutNotes(part).text);
    if (isWhole(text) || (parts.length > 1 && parts.some(isWhole))) return { kind: 'total' };
    const found = parts.length > 1 ? parts.flatMap((part) => named(part) ?? []) : [];
    const ids = new Set(found.map((label) => ('id' in label ? label.id : '')));
    const [first] = found;
    if (first && ids.size === 1) return first;
    const dashed = splitDashes(text).map(one);
    const [same] = dashed;
    if (dashed.length > 1 && same !== undefined && dashed.every((id) => id === same))
      return { kind: 'entry', id: same, byCode: false };
    return undefined;
  };

  const find = (text: string): KnownLabel | undefined => {
    if (!known.has(text)) known.set(text, decide(text));
    return known.get(text);
  };
  const refuse = (typed: string): NamedLabel | undefined => {
    const { text } = withoutNotes(typed);
    if (text === '') return undefined;
    const reading = readName(typedText(text), list, thing, locale);
    const [remark] = reading.remarks;
    const near = reading.kind === 'refused' ? reading.readings : [];
    return remark && { kind: 'unknown', remark, near };
  };
  const read = (text: string): NamedLabel | undefined => {
    const found = find(text);
    if (found) return found;
    if (!unknown.has(text)) unknown.set(text, refuse(text));
    return unknown.get(text);
  };
  return {
    list,
    read,
    known: find,
    activitiesOf: (text) => {
      if (activities.size === 0) return [];
      const label = find(text);
      const own = splitCode(withoutNotes(text).text);
      const written = own ? readActivities(own.code) : [];
      if (written.length > 0) return written;
      return label?.kind === 'entry' ? readActivities(codeOf.get(label.id) ?? '') : [];
    },
  };
}
