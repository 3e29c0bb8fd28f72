import type { AuthorKey } from '../../../i18n/phrase.ts';
import { foldText } from '../../../i18n/fold.ts';
import { surnameEnding } from '../../../i18n/surnames.ts';
import { givenNames } from './given-names.ts';
import type { PersonalFind } from './personal-find.ts';
import { addresses, bodyWords, doubtfulTitles, georgianTitles, titlesBehind } from './titles.ts';

const capitalised = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const name = `(${capitalised}(?: \\p{Lu}\\.)?) (${capitalised})`;
// All caps as in headings: the capital of i is İ in two languages.
const inCapitals = (title: string) => [title, title.toUpperCase(), title.toLocaleUpperCase('tr')];
// Longest first: `Prof. Dr` before `Prof`.
const oneOf = (titles: readonly string[]) =>
  titles
    .flatMap(inCapitals)
    .toSorted((a, b) => b.length - a.length)
    .map((title) => title.replaceAll('.', '\\.').replaceAll(' ', ' ?'))
    .join('|');
const doubtful = new Set(doubtfulTitles.map(foldText));
const before = (titles: readonly string[], rest: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(${oneOf(titles)})\\.? ?(?<=[. ])${rest}`, 'gu');

const titled = before([...addresses, ...doubtfulTitles], name);
const behind = new RegExp(
  `(?<![\\p{L}])(${capitalised})(?: ${capitalised})? (${titlesBehind.join('|')})(?!\\p{L})`,
  'gu',
);
const georgian = before(georgianTitles, '([\\u10d0-\\u10ff]{2,}) ([\\u10d0-\\u10ff]{3,})');
const plain = new RegExp(`(?<![\\p{L}.’'-])${name}`, 'gu');

/** Whether a text is a known given name, optionally with an ending after an apostrophe. */
export const isGiven = (text: string): boolean => {
  const folded = foldText(text.replace(/ .*$/u, '').replace(/[’'].*$/u, ''));
  return givenNames.has(folded) || givenNames.has(folded.replace(/s$/u, ''));
};

/** Places with the ending of a surname; folded. */
export const places: ReadonlySet<string> = new Set([
  'cukurova',
  'genova',
  'kosova',
  'moldova',
  'varsova',
  'yalova',
]);

/** Whether a word has the ending of a surname, and is no place. */
export const isSurname = (text: string): boolean => {
  const folded = foldText(text.replace(/[’'].*$/u, ''));
  return folded.length > 4 && surnameEnding.test(folded) && !places.has(folded);
};

/** Whether a folded word marks the name of an organisation, a street or a prize. */
export const isBodyWord = (word: string): boolean =>
  bodyWords.some((body) => (body.length < 4 ? word === body : word.startsWith(body)));

/** Whether the words after a name mark it as that of an organisation, a street or a prize. */
function isOfBody(text: string, end: number): boolean {
  const [following = ''] = text.slice(end, end + 60).split(/[,;:()]/);
  const next = foldText(following.replaceAll('.', '')).match(/\p{L}+/gu) ?? [];
  // The name's ending may come first.
  return next.slice(0, 3).some(isBodyWord);
}

const find = (text: string, start: number, code: AuthorKey, clue: string): PersonalFind => ({
  kind: 'name',
  text,
  start,
  severity: 'error',
  code,
  values: { found: text, clue },
});

/**
 * Names of persons in a text: two words after a form of address, a given name before one, and a known given name
 * with a surname ending. Names of organisations and streets are ignored.
 */
export function findPersonNames(text: string): PersonalFind[] {
  // Fast path: most texts of a portal are ids, numbers and addresses.
  if (!text.includes(' ')) return [];
  const finds: PersonalFind[] = [];
  const add = (match: RegExpExecArray, code: AuthorKey, clue: string) => {
    const [found] = match;
    const { index } = match;
    const taken = finds.some(
      ({ start, text: other }) => index < start + other.length && start < index + found.length,
    );
    if (!taken && !isOfBody(text, index + found.length)) finds.push(find(found, index, code, clue));
  };
  for (const match of text.matchAll(titled)) {
    const [, title = '', given = '', surname = ''] = match;
    if (doubtful.has(foldText(title)) && !isGiven(given) && !isSurname(surname)) continue;
    add(match, 'value.personal.title', title);
  }
  for (const match of text.matchAll(georgian)) {
    const [, title = '', given = '', surname = ''] = match;
    const isName = isGiven(given) || isSurname(surname);
    if (isName) add(match, 'value.personal.title', title);
  }
  for (const match of text.matchAll(behind)) {
    const [, given = '', title = ''] = match;
    if (isGiven(given)) add(match, 'value.personal.title', title);
  }
  for (const match of text.matchAll(plain)) {
    const [, given = '', surname = ''] = match;
    if (isGiven(given) && isSurname(surname)) add(match, 'value.personal.fullName', given);
  }
  return finds;
}
