import { writeEnding } from '../../src/i18n/harmony.ts';
import {
  type EndingLanguage,
  hasNumberEndings,
  lastSpokenWord,
} from '../../src/i18n/spoken-numbers.ts';

interface WrittenEndings {
  /** Between a number and its ending. */
  readonly signs: string;
  /** If two apply to one number, the first is meant. */
  readonly patterns: readonly string[];
}

const written: Readonly<Record<EndingLanguage, WrittenEndings>> = {
  az: {
    signs: '-',
    patterns: [
      ...['cI', 'dE', 'dEn', 'dEki', '(y)E', '(n)In', '(n)I', '(s)I', '(s)InDE', '(s)InDEn'],
      ...['lEr', 'lErdE', 'lErin', 'lIk'],
    ],
  },
  tr: {
    signs: "’'",
    patterns: [
      ...['DE', 'DEn', 'DEki', '(y)E', '(n)In', '(y)I', '(s)I', '(s)InDE', '(s)InDEn', '(y)lE'],
      ...['(-I)ncI', 'lEr', 'lErDE', 'lErin', 'lI', 'lIk'],
    ],
  },
};

/** Ending adapted to another year: 2012’de becomes 2013’te. Unknown ones are unchanged. */
function moveEnding(ending: string, from: string, to: string, language: EndingLanguage): string {
  const before = lastSpokenWord(from, language);
  const after = lastSpokenWord(to, language);
  const { patterns } = written[language];
  const pattern = patterns.find((one) => writeEnding(one, before, language) === ending);
  return pattern === undefined ? ending : writeEnding(pattern, after, language);
}

/**
 * Change the year in a text. Azerbaijani and Turkish endings follow the spoken year (2012-ci, 2013-cü; 2012’de,
 * 2013’te); Georgian ones (2012-ში) and English words do not change. Digits within a longer number do not count.
 */
export function changeYear(words: string, language: string, from: string, to: string): string {
  const year = `(?<![\\p{N}]|[\\p{N}][.,])${from}(?![\\p{N}]|[.,][\\p{N}])`;
  if (!hasNumberEndings(language)) return words.replaceAll(new RegExp(year, 'gu'), to);
  const form = new RegExp(`${year}(?:([${written[language].signs}])(\\p{Ll}+))?`, 'gu');
  return words.replaceAll(form, (_, sign?: string, ending = '') =>
    sign === undefined ? to : `${to}${sign}${moveEnding(ending as string, from, to, language)}`,
  );
}
