import { cleanLine } from '../../importers/values/clean-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ShapedFeature } from './read-shapes.ts';

/** A property of the features of a file, with its values in feature order. */
export interface Property {
  readonly name: string;
  readonly values: readonly string[];
}

/** Candidate properties for codes and names of regions, most likely first. */
export interface FoundProperties {
  /** Properties with a value for every region. */
  readonly all: readonly Property[];
  readonly codes: readonly Property[];
  readonly names: readonly Property[];
  /** Properties with words: names, and attributes that regions share, such as their type. */
  readonly worded: readonly Property[];
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? cleanLine(String(value)) : '';

/** A property of a feature, as text. */
export const readProperty = ({ properties }: ShapedFeature, name: string): string =>
  textOf(properties[name]);

const count = (values: readonly string[]) => new Set(values).size;

/** True if values differ wherever the others do: a code, where names differ. */
export function isAsFine(values: readonly string[], others: readonly string[]): boolean {
  const met = new Map<string, string>();
  return values.every((value, n) => {
    const other = others[n] ?? '';
    const known = met.get(value);
    met.set(value, other);
    return known === undefined || known === other;
  });
}

const every = (values: readonly string[], form: RegExp) => values.every((one) => form.test(one));

/** True if values share a prefix of this length, such as that of a country. */
const sharesStart = ([first = '', ...others]: readonly string[], length: number) =>
  others.every((one) => one.slice(0, length) === first.slice(0, length));

/** True for 1, 2, 3 … in any order: generated serial numbers. */
function isSerial(values: readonly string[]): boolean {
  if (!every(values, /^(0|[1-9]\d*)$/)) return false;
  const numbers = values.map(Number);
  return Math.max(...numbers) - Math.min(...numbers) < new Set(numbers).size;
}

/** True if all values have the same length. */
const isEven = ([first = '', ...others]: readonly string[]) =>
  others.every(({ length }) => length === first.length);

/** Scripts in which one or two characters can be a name. */
const wholeWords = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** Lower-case letters of scripts with capitals in general use. */
const small = /(?!\p{Script=Georgian})\p{Ll}/u;

/** Score from which a code is preferred over an id built from the name. */
const surelyCode = 10;

/** Score for values that look like region codes; 0 if they do not. */
function weighCodes(values: readonly string[]): number {
  const longest = Math.max(...values.map(({ length }) => length));
  if (longest > 40 || values.some((one) => /\s/.test(one))) return 0;
  if (every(values, /^[A-Z]{2}-[A-Z0-9]{1,3}$/)) return 100;
  if (every(values, /^[A-Z]{2}[A-Z0-9]{1,4}$/) && sharesStart(values, 2)) return 80;
  if (every(values, /^-?\d+[.,]\d+$/)) return 0;
  if (isSerial(values)) return 2;
  // Official numbers are short and of equal length; database ids are not.
  if (every(values, /^\d+$/)) return longest < 8 && isEven(values) ? 30 : 4;
  if (longest > 16) return 1;
  if (!every(values, /^[\p{L}\p{M}\d]+(?:[-_./:]+[\p{L}\p{M}\d]+)*$/u)) return 0;
  if (every(values, /\d/)) return sharesStart(values, 2) ? 60 : 40;
  if (values.some((one) => small.test(one))) return 0;
  // Letters only: abbreviations, or names in capitals. Ideographs are names.
  if (values.some((one) => wholeWords.test(one))) return 0;
  return every(values, /^\p{L}{1,3}$/u)
    ? 45
    : every(values, /\p{Lu}|\p{Script=Latin}/u)
      ? 20
      : longest < 6
        ? 15
        : 0;
}

/** Score for values that look like names; 0 if they do not. */
function weighNames(values: readonly string[]): number {
  if (values.some((one) => one.length > 120 || /^https?:|@/.test(one))) return 0;
  const worded = values.filter(
    (one) => (/\p{L}{2}/u.test(one) || wholeWords.test(one)) && !/\d{3}/.test(one),
  );
  if (worded.length < values.length * 0.9) return 0;
  const code = weighCodes(values);
  if (code > 20) return 0;
  // Without capitals, only the length distinguishes a name from an abbreviation.
  return code > 0 ? 20 : 50;
}

const average = (values: readonly string[]) =>
  values.reduce((sum, { length }) => sum + length, 0) / values.length;

/**
 * Classifies region properties by their values rather than their names: codes are short, uniform
 * and distinct; names have words, and differ wherever codes do.
 */
export function findProperties(features: readonly ShapedFeature[]): FoundProperties {
  const regions = features.filter(({ isRegion }) => isRegion);
  const keys = [...new Set(regions.flatMap(({ properties }) => Object.keys(properties)))];
  const all = keys
    .map((name) => ({ name, values: regions.map((one) => readProperty(one, name)) }))
    .filter(({ values }) => values.every((value) => value !== ''));
  const worded = all.filter(({ values }) => weighNames(values) > 0);
  const finest = Math.max(1, ...worded.map(({ values }) => count(values)));
  const fine = worded.filter(({ values }) => count(values) >= finest * 0.95);
  const weight = Math.max(0, ...fine.map(({ values }) => weighNames(values)));
  const shortest = Math.min(
    ...fine
      .filter(({ values }) => weighNames(values) === weight)
      .map(({ values }) => average(values)),
  );
  // The shorter of "Chaco" and "Province of Chaco"; the first of nearly equal ones.
  const rank = ({ values }: Property) =>
    weighNames(values) - (average(values) > shortest * 1.3 ? 10 : 0);
  const names = fine.toSorted((a, b) => rank(b) - rank(a));
  const [name] = names;
  const codes = all
    .filter((one) => one !== name && weighCodes(one.values) > 0)
    .filter(
      ({ values }) => isAsFine(values, name?.values ?? values) && count(values) >= finest * 0.95,
    )
    .toSorted((a, b) => weighCodes(b.values) - weighCodes(a.values));
  return { all, codes, names, worded };
}

/** True if ids are better built from this code than from the name. */
export const isSureCode = ({ values }: Property): boolean => weighCodes(values) >= surelyCode;

/** Language in the name of a property: `name_en`, `NAME:ka`, `nameTr`. */
function languageOf(name: string): string | undefined {
  const [, parted, joined] = /[_:. -]([A-Za-z]{2,3})$|[a-z]([A-Z][a-z])$/.exec(name) ?? [];
  return (parted ?? joined)?.toLowerCase();
}

const scriptNames: Readonly<Record<string, string>> = {
  Hans: 'Hani',
  Hant: 'Hani',
  Jpan: 'Hani',
  Kore: 'Hang',
};

/** True if the values are in the script of a language. */
function isInScript(values: readonly string[], language: string): boolean {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const letters = new RegExp(`\\p{Script=${scriptNames[script] ?? script}}`, 'u');
  return values.filter((one) => letters.test(one)).length > values.length / 2;
}

/**
 * Property with the names in a language: by its own name, else by its script, else the most likely.
 */
export function nameProperty({ names }: FoundProperties, language: Locale): Property | undefined {
  return (
    names.find(({ name }) => languageOf(name) === language) ??
    names.find(
      ({ name, values }) => languageOf(name) === undefined && isInScript(values, language),
    ) ??
    names.find(({ values }) => isInScript(values, language)) ??
    names[0]
  );
}
