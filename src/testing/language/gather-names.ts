import type { Portal } from '../../loaders/portal.ts';
import { splitWords } from './split-words.ts';

/** Fields that hold names as they are printed, whatever the language around them. */
const printedFields: ReadonlySet<string> = new Set([
  'original',
  'otherNames',
  'printed',
  'code',
  'short',
  'publisher',
  'authors',
]);

/** Fields that hold a name in each language: the Turkish one may stand beside it. */
const namedFields: ReadonlySet<string> = new Set(['name', 'title', 'bodies', 'committee']);

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

function turkishOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'tr' && typeof item === 'string' ? [item] : turkishOf(item),
  );
}

const isByLanguage = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'tr');

function namesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    // A short name in each language is one in Turkish only.
    if (printedFields.has(key)) return isByLanguage(item) ? turkishOf(item) : stringsOf(item);
    return namedFields.has(key) ? [...turkishOf(item), ...namesOf(item)] : namesOf(item);
  });
}

/** Does a word begin with a capital, as names do? Georgian has none. */
export const isCapitalised = (word: string) => /^\p{Lu}/u.test(word);

/**
 * Words of names that the data bring along: of clusters, bodies, places, programmes, strategies and
 * sources. Their owners write them so in any language.
 */
export function gatherNames(portal: Portal): ReadonlySet<string> {
  const { clusters, organisations, regions, programmes, strategies, sources, works } = portal;
  const entries = [clusters, organisations, regions, programmes, strategies, sources, works].flat();
  const words = entries.flatMap(({ data }) => namesOf(data)).flatMap(splitWords);
  return new Set(words.filter(isCapitalised));
}
