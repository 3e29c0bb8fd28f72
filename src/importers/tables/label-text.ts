import { cleanLine } from '../../i18n/clean-text.ts';
import { unmask } from '../../i18n/lookalikes.ts';

export interface NotedText {
  readonly text: string;
  /** References as written: `*`, `(1)`, `p`. */
  readonly notes: readonly string[];
}

const superscripts = '\u00b9\u00b2\u00b3\u2070-\u2079';

/** A footnote reference after a text: `*`, `†`, `¹`, `(1)`, `[2]`, ` 3)`. */
const reference = new RegExp(
  String.raw`\s*(?:[*†‡§]+|[${superscripts}]+|\(\s*[\d*]{1,2}\s*\)|\[\s*[\da-z]{1,2}\s*\]|(?<=[\s\p{L}])\d\))$`,
  'u',
);

/** Strip footnote references from the end of a label. */
export function withoutNotes(typed: string): NotedText {
  let text = cleanLine(typed);
  const notes: string[] = [];
  for (;;) {
    const found = reference.exec(text);
    if (!found || found.index === 0) return { text, notes };
    notes.unshift(found[0].trim());
    text = text.slice(0, found.index).trim();
  }
}

/** A label split into words and the code before or after them. */
export interface CodedText {
  readonly code: string;
  readonly words: string;
}

const code = String.raw`(?:\p{Lu}{1,3}[\d]{1,4}(?:\.\d{1,2}){0,2}|\p{Lu}|\d{1,3}(?:\.\d{1,2}){0,2})`;
const codes = `${code}(?:\\s?[-–_+,]\\s?${code}){0,6}`;
const sectionWords = [
  ...['section', 'division', 'nace', 'isic', 'seksiya', 'bölmə', 'kısım', 'bölüm', 'სექცია'],
  ...['sección', 'división', 'secção', 'seção', 'divisão', 'sezione', 'divisione', 'abschnitt'],
  ...['abteilung', 'sekcja', 'dział', 'pkd', 'sekce', 'oddíl', 'sekcia', 'sekcija', 'secțiunea'],
  ...['diviziunea', 'sectie', 'раздел', 'секция', 'секція', 'розділ', 'оквэд', 'квед'],
].join('|');
const before = new RegExp(
  String.raw`^(?:(?:${sectionWords})\s+)?[([]?(${codes})[)\]]?(?:\s*[.:–—-]\s*(?!\d)|\s+|$)(.*)$`,
  'iu',
);
const behind = new RegExp(
  String.raw`^(.+?)\s*(?:[([](${codes})[)\]]|[–—-]\s(${codes})|(?<=^\p{Lu})\s(?:${sectionWords}))$`,
  'u',
);
const isCode = new RegExp(`^${codes}$`, 'u');

/** A single letter before words: `Γ – Μεταποίηση`. */
const lettered = /^(\p{Lu})\s*[.:–—-]\s*\p{L}{3}/u;

/**
 * Whether labels are lettered in the order of the Greek or Cyrillic alphabet, where letters that look Latin have
 * other positions.
 */
export function hasOwnLetters(texts: readonly string[]): boolean {
  const letters = texts.flatMap((text) => lettered.exec(text.trim())?.[1] ?? []);
  const hasOwn = letters.some(
    (one) => /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(one) && unmask(one).text === one,
  );
  return hasOwn && letters.some((one) => one === 'Α' || one === 'А');
}

/** Split a label into code and words: `C — Manufacturing`, `10`, `TR10 İstanbul`, `Adana (01)`. */
export function splitCode(text: string): CodedText | undefined {
  const latin = /^\P{Script=Latin}(?![\p{L}\p{M}])/u.test(text) ? unmask(text).text : text;
  const first = before.exec(latin);
  if (first?.[1] && isCode.test(first[1])) return { code: first[1], words: first[2] ?? '' };
  const last = behind.exec(latin);
  if (!last) return undefined;
  const found = last[2] ?? last[3];
  return found === undefined
    ? { code: last[1] ?? '', words: '' }
    : { code: found, words: last[1] ?? '' };
}

/** Split a label in several languages, on separate lines or around a slash. */
export const splitLanguages = (typed: string): string[] =>
  typed
    .split(/[\r\n]+|\s*\/\s*/u)
    .map(cleanLine)
    .filter((part) => part !== '');

/** Split a label repeated in another language around a dash: `Toplam-Total`. */
export const splitDashes = (text: string): string[] =>
  text
    .split(/\s*[-–—]\s*/u)
    .map(cleanLine)
    .filter((part) => part !== '');
