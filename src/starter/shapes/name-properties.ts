import { foldText } from '../../i18n/fold.ts';
import { fallbackOrder, type Locale } from '../../i18n/locales.ts';
import { compareLikely, type FoundProperties, type Property } from './find-properties.ts';
import { isNamedIn, languageOf, roleOf } from './property-words.ts';

const scriptNames: Readonly<Record<string, string>> = {
  Hans: 'Hani',
  Hant: 'Hani',
  Jpan: 'Hani',
  Kore: 'Hang',
};

function isInScript(values: readonly string[], language: string): boolean {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const letters = new RegExp(`\\p{Script=${scriptNames[script] ?? script}}`, 'u');
  return values.filter((one) => letters.test(one)).length > values.length / 2;
}

const compactOf = (value: string) => foldText(value).replace(/[^\p{L}\p{M}\d]/gu, '');

/** True if each region has the same name in both, alone or within a longer form. */
const isSameName = (a: Property, b: Property): boolean =>
  a.values.every((value, n) => {
    const [one, other] = [compactOf(value), compactOf(b.values[n] ?? '')];
    return one.includes(other) || other.includes(one);
  });

const lengthOf = ({ values }: Property) => values.reduce((sum, { length }) => sum + length, 0);

/** The likeliest candidate; several if nothing distinguishes them. */
function pickLikeliest(candidates: readonly Property[], language: Locale): readonly Property[] {
  const order: readonly (string | undefined)[] = [undefined, ...fallbackOrder[language]];
  const nearness = ({ name }: Property) => {
    const at = order.indexOf(languageOf(name));
    return at < 0 ? order.length : at;
  };
  const nearest = Math.min(...candidates.map(nearness));
  const near = candidates.filter((one) => nearness(one) === nearest);
  const own = near.filter(({ name }) => roleOf(name) === 'name' && isNamedIn(name, language));
  const [first, ...others] = (own.length > 0 ? own : near).toSorted(compareLikely);
  if (!first) return [];
  const equal = [first, ...others.filter((one) => compareLikely(first, one) === 0)];
  // "Chaco" and "Province of Chaco" are one name.
  const isOne = equal.every((one) => isSameName(first, one));
  return isOne ? equal.toSorted((a, b) => lengthOf(a) - lengthOf(b)).slice(0, 1) : equal;
}

/**
 * By the language in their title, otherwise by script, otherwise the most likely. Several if equally likely;
 * none if no property holds names.
 */
export function nameProperties({ names }: FoundProperties, language: Locale): readonly Property[] {
  const called = names.filter(({ name }) => roleOf(name) !== 'area');
  const inScript = ({ values }: Property) => isInScript(values, language);
  const tried = [
    names.filter(({ name }) => languageOf(name) === language),
    called.filter((one) => languageOf(one.name) === undefined && inScript(one)),
    called.filter(inScript),
    names.filter(inScript),
    names,
  ];
  return pickLikeliest(tried.find((list) => list.length > 0) ?? [], language);
}
