import type { Portal } from '../../../src/loaders/portal.ts';
import { splitWords } from './split-words.ts';

/** Names as printed, whatever the language. */
const printedFields: ReadonlySet<string> = new Set([
  'original',
  'otherNames',
  'printed',
  'code',
  'short',
  'publisher',
  'authors',
]);

/** Names in each language, possibly next to the Turkish one. */
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
    // Of a short name, only the Turkish one counts.
    if (printedFields.has(key)) return isByLanguage(item) ? turkishOf(item) : stringsOf(item);
    return namedFields.has(key) ? [...turkishOf(item), ...namesOf(item)] : namesOf(item);
  });
}

/** Georgian has no capitals. */
export const isCapitalised = (word: string) => /^\p{Lu}/u.test(word);

/** Words of names in the data, spelt like that in any language. */
export function gatherNames(portal: Portal): ReadonlySet<string> {
  const { clusters, organisations, regions, programmes, strategies, sources, works } = portal;
  const entries = [clusters, organisations, regions, programmes, strategies, sources, works].flat();
  const words = entries.flatMap(({ data }) => namesOf(data)).flatMap(splitWords);
  return new Set(words.filter(isCapitalised));
}
