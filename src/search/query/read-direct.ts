import type { Locale } from '../../i18n/locales.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import {
  type DirectLink,
  type DirectWords,
  fileFormats,
  type FileTable,
  type ThingTable,
} from '../direct-table.ts';
import { numberedKinds, tasks } from '../kinds.ts';
import { foldWord } from '../fold-word.ts';
import { areAlike } from './find-kind.ts';
import { type QueryWord, readWords } from './read-query.ts';
import { findLongest, without } from './read-question.ts';

/** Loaded on first use. */
export interface DirectTables {
  things(): Promise<ThingTable>;
  files(): Promise<FileTable>;
}

/** What a query names exactly. */
interface Direct {
  readonly links: readonly DirectLink[];
  /** Nothing else is meant. */
  readonly isAlone: boolean;
}

/** "7", "37-ci", "მე-7", "N7" and "7th" as a number; a letter as itself. */
function numberOf({ word, parts }: QueryWord): string {
  const digits = [word, ...parts]
    .map((part) => /^(?:no?)?(\d+)\p{L}*$/u.exec(foldWord(part))?.[1])
    .find((found) => found !== undefined);
  return digits ?? word;
}

const isOneOf = (word: QueryWord, phrases: readonly string[], locale: Locale) =>
  phrases
    .flatMap((phrase) => readWords(phrase, locale))
    .some((one) => one.word === word.word || areAlike(word, one, locale));

const isSmall = (word: QueryWord, { code }: DirectWords, locale: Locale) =>
  isStopWord(word.word, locale) || isOneOf(word, code, locale);

/** Words of a query for a file or task; of "PDF-i" the format alone. */
function tellingWords(words: readonly QueryWord[], own: DirectWords, locale: Locale): QueryWord[] {
  const formats = Object.values(own.formats).flat();
  return words
    .flatMap((word) => {
      const [stem = ''] = word.parts;
      return formats.includes(stem.toLowerCase()) ? readWords(stem, locale) : [word];
    })
    .filter((word) => !isStopWord(word.word, locale) && !isOneOf(word, own.whole, locale));
}

/** "Figure 7": the kind, its number, and nothing else of meaning. */
function readNumbered(
  words: readonly QueryWord[],
  own: DirectWords,
  { numbered }: ThingTable,
  locale: Locale,
): DirectLink | undefined {
  for (const kind of numberedKinds) {
    const named = findLongest(words, own.numbered[kind], locale);
    if (!named) continue;
    const rest = without(words, named.start, named.length);
    for (const word of rest) {
      const others = rest.filter((other) => other !== word);
      const thing = numbered[kind].find(
        ({ number }) => foldWord(number) === numberOf(word).replace(/^0+(?=\d)/, ''),
      );
      if (thing && others.every((other) => isSmall(other, own, locale))) return thing;
    }
  }
  return undefined;
}

const squeeze = (text: string) => foldWord(text).replace(/[^\p{L}\p{N}]/gu, '');

/** "TR-35", "tr 35", or the digits that end exactly such codes: a plate. */
function readCoded(
  query: string,
  words: readonly QueryWord[],
  own: DirectWords,
  { coded }: ThingTable,
  locale: Locale,
): readonly DirectLink[] {
  const literal = query.trim().toLowerCase();
  const same = coded.filter(({ codes }) => codes.some((code) => code.toLowerCase() === literal));
  if (same.length > 0) return same;
  const telling = words.filter((word) => !isSmall(word, own, locale));
  const code = telling.map(({ word }) => word).join('');
  if (code === '') return [];
  if (/^\d{1,3}$/.test(code)) {
    return coded.filter(({ codes }) =>
      codes.some((one) => Number(/^\p{L}+-(\d+)$/u.exec(one)?.[1] ?? Number.NaN) === Number(code)),
    );
  }
  return coded.filter(({ codes }) => codes.some((one) => squeeze(one) === code));
}

/** Share of a label's words that a query has; 0 if the query has any other. */
function matchLabel(words: readonly QueryWord[], label: string, locale: Locale): number {
  const names = readWords(label, locale).filter(({ word }) => !isStopWord(word, locale));
  const isNamed = (word: QueryWord) => names.some((name) => areAlike(word, name, locale));
  return words.every(isNamed) ? words.length / names.length : 0;
}

/** "report 2012 pdf", "excel of clusters". */
function readFiles(
  words: readonly QueryWord[],
  own: DirectWords,
  { files }: FileTable,
  locale: Locale,
): readonly DirectLink[] {
  const telling = tellingWords(words, own, locale);
  const format = fileFormats.find((one) => findLongest(telling, own.formats[one], locale));
  const named = format && findLongest(telling, own.formats[format], locale);
  const left = named ? without(telling, named.start, named.length) : telling;
  const rest = left.filter((word) => !isOneOf(word, own.file, locale));
  if (rest.length === 0 || (!format && rest.length === left.length)) return [];
  const scored = files
    .filter((file) => format === undefined || file.format === format)
    .map((file) => ({ file, share: matchLabel(rest, file.label, locale) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const best = scored[0]?.share ?? 0;
  return scored.filter(({ share }) => share === best).map(({ file }) => file);
}

/** Further words beside those of a task. */
const besideTask = 1;

/** "add my cluster": all words of a phrase in any order. */
function readTask(
  words: readonly QueryWord[],
  own: DirectWords,
  table: FileTable,
  locale: Locale,
): readonly DirectLink[] {
  const telling = tellingWords(words, own, locale);
  const matched = tasks.flatMap((task) =>
    own.tasks[task].flatMap((text) => {
      const phrase = readWords(text, locale).filter(({ word }) => !isStopWord(word, locale));
      const isAsked = phrase.every((part) => telling.some((word) => areAlike(word, part, locale)));
      const isWhole = telling.length <= phrase.length + besideTask;
      return isAsked && isWhole ? [{ task, length: phrase.length }] : [];
    }),
  );
  const [longest] = matched.sort((a, b) => b.length - a.length);
  return longest ? table.tasks[longest.task] : [];
}

/** Whether a query has a word of these phrases that is no stop word. */
function hasAny(words: readonly QueryWord[], phrases: readonly string[], locale: Locale): boolean {
  const telling = phrases
    .flatMap((phrase) => readWords(phrase, locale))
    .filter(({ word }) => !isStopWord(word, locale));
  return words.some((word) => telling.some((one) => areAlike(word, one, locale)));
}

/** Whether a query has a digit, a code of letters, or a word for a thing with a letter. */
const mayNameThing = (
  query: string,
  words: readonly QueryWord[],
  own: DirectWords,
  locale: Locale,
) =>
  /\d|^\s*\p{L}{2,3}[- ]\p{L}{1,3}\s*$/u.test(query) || hasAny(words, own.numbered.annex, locale);

/** Things that a query names by number or code, files and tasks; undefined if it names none. */
export async function readDirect(
  query: string,
  own: DirectWords,
  tables: DirectTables,
  locale: Locale,
): Promise<Direct | undefined> {
  // "Figure7".
  const words = readWords(query.replace(/(\p{L}{3,})(?=\d)/gu, '$1 '), locale);
  if (mayNameThing(query, words, own, locale)) {
    const things = await tables.things();
    const numbered = readNumbered(words, own, things, locale);
    if (numbered) return { links: [numbered], isAlone: true };
    const coded = readCoded(query, words, own, things, locale);
    if (coded.length > 0) return { links: coded, isAlone: true };
  }
  const phrases = [
    ...Object.values(own.formats).flat(),
    ...own.file,
    ...Object.values(own.tasks).flat(),
  ];
  if (!hasAny(tellingWords(words, own, locale), phrases, locale)) return undefined;
  const table = await tables.files();
  const files = readFiles(words, own, table, locale);
  if (files.length > 0) return { links: files, isAlone: false };
  const links = readTask(words, own, table, locale);
  return links.length > 0 ? { links, isAlone: false } : undefined;
}
