import { type FormItem, itemId, type SurveyForm } from '../../domain/survey/compile-form.ts';
import type { FormField } from '../../domain/survey/form-field.ts';
import { type Locale, type Localized, locales } from '../../i18n/locales.ts';
import { ownKey } from '../../schemas/import-mapping.ts';
import { foldWords } from '../../i18n/fold.ts';
import { columnLabel } from './field-names.ts';
import { type IdentityKey, identityKeysOf, identityLabel, otherNames } from './identity.ts';

/** Meaning of a column or line: a field of the survey, or an identity column. */
export type HeaderKey = string;

/** A header with its possible meanings. */
export interface NamedHeader {
  /** Outermost first. */
  readonly texts: readonly string[];
  /** One key, none, or several if ambiguous. */
  readonly keys: readonly HeaderKey[];
}

/** Symbols that change the meaning of a number, such as `%`. */
const signsIn = (text: string): string[] => text.match(/[%‰€$£₺₼₾₽]/gu) ?? [];

/** Lookup of fields by name: one if clear, several if ambiguous. */
export interface LabelIndex {
  /** Fields that a header may mean, given its texts, outermost first. */
  find(texts: readonly string[]): readonly HeaderKey[];
  /** Keys of each header of a table, where one depends on another. */
  readonly settle?: (headers: readonly NamedHeader[]) => readonly (readonly HeaderKey[])[];
  /** Language of a field name that only one language has. */
  readonly languageOf?: (text: string) => Locale | undefined;
  /** True for counts and amounts, which rows cannot share. */
  readonly isCount?: (key: HeaderKey) => boolean;
  /** True if several columns of a field form one list. */
  readonly isList?: (key: HeaderKey) => boolean;
  /** Region named by a text, in lists with rows or sheets per region. */
  placeOf?(text: string): string | undefined;
}

/** Question number before a title: `8.`, `Soru 8:`, `q08 –`. */
const numbering = /^(?:(?:q|s|soru|sual|question|kitkhva)\s*)?0*(\d{1,3})(?:\s+|$)/u;

const compact = (text: string): string => foldWords(text).replaceAll(' ', '');

/** Split off the leading number of a text. */
function splitNumber(text: string): { number: number | undefined; rest: string } {
  const folded = foldWords(text);
  const found = numbering.exec(folded);
  return {
    number: found ? Number(found[1]) : undefined,
    rest: compact(found ? folded.slice(found[0].length) : folded),
  };
}

interface Known {
  readonly field: FormField;
  readonly item: FormItem;
  /** Question number; indicators are numbered separately. */
  readonly number: number | undefined;
}

const titleOf = (item: FormItem): Localized<string> =>
  'question' in item ? item.question.title : item.indicator.label;

/**
 * Names of a field, each in every language: first those of our forms, unique within a question; then others,
 * from the fullest to the shortest.
 */
function namesOf({ field, item }: Known): string[][] {
  const title = titleOf(item);
  const inAll = (parts: readonly Localized<string>[]) =>
    locales.map((locale) => compact(parts.map((part) => part[locale]).join(' ')));
  const inner = field.labels.at(-1);
  const columns = locales.map((locale) => columnLabel(item, field, locale));
  return [
    locales.map((locale, n) => compact(`${title[locale]} ${columns[n]}`)),
    columns.map(compact),
    inAll([title, ...field.labels]),
    ...(field.labels.length > 0 ? [inAll(field.labels)] : []),
    ...(inner ? [inAll([inner])] : []),
    // Downloads use this key as the header; there the label has no unit.
    ...(item.ownField?.id === field.key
      ? [[compact(ownKey(field.key))], inAll([item.ownField.label])]
      : []),
  ];
}

type Names = ReadonlyMap<string, readonly Known[]>;

function indexNames(
  known: readonly Known[],
  all: readonly (readonly (readonly string[])[])[],
  level: number,
): Names {
  const names = new Map<string, Known[]>();
  for (const [n, one] of known.entries()) {
    for (const name of new Set(all[n]?.[level] ?? [])) {
      if (name !== '') names.set(name, [...(names.get(name) ?? []), one]);
    }
  }
  return names;
}

/** Whether an outer header text names the question of a field, by number or title. */
function isBelow({ item, number }: Known, outer: readonly string[]): boolean {
  const titles = locales.map((locale) => compact(titleOf(item)[locale]));
  return outer.some((text) => {
    const split = splitNumber(text);
    return (
      (number !== undefined && split.number === number) ||
      titles.some((title) => split.rest !== '' && title === split.rest) ||
      text.trim().toLowerCase() === itemId(item)
    );
  });
}

/** Narrow down the fields that a header may mean by the texts around its name. */
function narrow(candidates: readonly Known[], texts: readonly string[]): readonly Known[] {
  if (candidates.length < 2) return candidates;
  const below = candidates.filter((one) => isBelow(one, texts));
  const near = below.length > 0 ? below : candidates;
  if (near.length < 2) return near;
  const outer = texts.slice(0, -1).map((text) => splitNumber(text).rest);
  const rows = near.filter(({ field }) =>
    field.labels
      .slice(0, -1)
      .some((label) => locales.some((locale) => outer.includes(compact(label[locale])))),
  );
  return rows.length > 0 ? rows : near;
}

function identityNames(keys: readonly IdentityKey[]): ReadonlyMap<string, IdentityKey> {
  return new Map(
    keys.flatMap((key) => {
      const label = identityLabel(key);
      const names = [key, ...locales.map((locale) => label[locale]), ...otherNames(key)];
      return names.map((name) => [compact(name), key]);
    }),
  );
}

/** Names of fields and questions unique to one language, with that language. */
function namesOfOneLanguage(
  known: readonly Known[],
  identity: readonly IdentityKey[],
): ReadonlyMap<string, Locale> {
  const languages = new Map<string, Set<Locale>>();
  const labels = [
    ...known.flatMap(({ field, item }) => [titleOf(item), ...field.labels]),
    ...identity.map(identityLabel),
  ];
  const names = [
    ...labels.map((label) => locales.map((locale) => label[locale])),
    ...known.map(({ field, item }) => locales.map((locale) => columnLabel(item, field, locale))),
  ];
  for (const inAll of names) {
    for (const [n, locale] of locales.entries()) {
      const name = compact(inAll[n] ?? '');
      languages.set(name, (languages.get(name) ?? new Set()).add(locale));
    }
  }
  return new Map(
    [...languages].flatMap(([name, [locale, other]]) =>
      locale && !other && name !== '' ? [[name, locale]] : [],
    ),
  );
}

/** Kinds of values that rows cannot share. */
const counted: ReadonlySet<string> = new Set(['count', 'number', 'percent', 'rank']);

const indexes = new WeakMap<SurveyForm, LabelIndex>();

/** Label index of a form, by its keys and its labels in every language. Cached per form. */
export function indexLabels(form: SurveyForm): LabelIndex {
  const index = indexes.get(form) ?? makeIndex(form);
  indexes.set(form, index);
  return index;
}

function makeIndex(form: SurveyForm): LabelIndex {
  const known = form.items.flatMap((item) =>
    item.fields.map((field): Known => ({
      field,
      item,
      number: 'question' in item ? item.question.number : undefined,
    })),
  );
  const names = known.map(namesOf);
  const levels = [0, 1, 2, 3, 4].map((level) => indexNames(known, names, level));
  // Names are compared without symbols, but `Patents (%)` is not `Patents`.
  const signs = new Map(
    known.map((one) => {
      const { field, item } = one;
      const labels = [titleOf(item), ...field.labels].flatMap((label) => Object.values(label));
      const columns = locales.map((locale) => columnLabel(item, field, locale));
      return [one, new Set([...labels, ...columns].flatMap(signsIn))] as const;
    }),
  );
  const ownKeys = identityKeysOf(form);
  const places = identityNames(['cluster', 'region']);
  // Questions go before these: one may be called “Name” or “Industry”.
  const lastResort = identityNames(ownKeys.filter((key) => key === 'name' || key === 'sector'));
  let ofOneLanguage: ReadonlyMap<string, Locale> | undefined;
  return {
    isCount: (key) => counted.has(form.fieldByKey.get(key)?.value.kind ?? ''),
    languageOf: (text) => {
      // Keys are language-independent.
      if (form.fieldByKey.has(text.trim().toLowerCase())) return undefined;
      ofOneLanguage ??= namesOfOneLanguage(known, ownKeys);
      return ofOneLanguage.get(compact(text)) ?? ofOneLanguage.get(splitNumber(text).rest);
    },
    find: (texts) => {
      const inner = texts.at(-1)?.trim() ?? '';
      const key = inner.toLowerCase();
      if (form.fieldByKey.has(key)) return [key];
      const place = places.get(compact(inner));
      if (place) return [place];
      const said = texts.flatMap(signsIn);
      const fits = (one: Known) => said.every((sign) => signs.get(one)?.has(sign));
      // The whole header first, then without its outer texts.
      for (let from = 0; from < texts.length; from += 1) {
        const joined = texts.slice(from).join(' ');
        for (const name of [compact(joined), splitNumber(joined).rest]) {
          for (const names of levels) {
            const found = narrow((names.get(name) ?? []).filter(fits), texts);
            if (found.length > 0) return [...new Set(found.map(({ field }) => field.key))];
          }
        }
      }
      const identity = lastResort.get(compact(inner));
      return identity ? [identity] : [];
    },
  };
}
