import { isOwnLocale, type Locale, type OwnLocale } from './locales.ts';

// A sentence stays in one language. A language that a portal adds may lack messages and texts, for which English or
// another language stands in. What such a message is filled with, names, numbers, dates, lists, has to be in its
// language, not in that of the page. So in these languages every text carries how English says it, and what is in
// another language says in which, between characters that Unicode leaves unassigned and nothing else uses:
//
//   begin  language  English  words  end
//
// They are taken out where a text leaves the program: from pages (`markLanguages`), files and workbooks
// (`plainText`), and wherever letters are measured, sorted or drawn.

/** The language that stands in for messages that are not translated. */
export const standIn: OwnLocale = 'en';

const begin = '\u{e0001}';
const end = '\u{e0002}';
const any = /[\u{e0001}\u{e0002}\u{e0200}-\u{e03ff}]/gu;
const languageStart = 0xe0300;
const byteStart = 0xe0200;

/** Languages whose texts carry English, since something is missing in them. */
const carriers = new Set<Locale>();

/** From here on texts of the language carry how English says them. */
export function carryEnglish(locale: Locale): void {
  if (!isOwnLocale(locale)) carriers.add(locale);
}

/** Does something stand in for what is missing in the language? */
export const carriesEnglish = (locale: Locale): boolean => carriers.has(locale);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const hideLanguage = (code: string) =>
  [...code].map((sign) => String.fromCodePoint(languageStart + sign.charCodeAt(0))).join('');

const hideText = (text: string) =>
  Array.from(encoder.encode(text), (byte) => String.fromCodePoint(byteStart + byte)).join('');

/** A stretch of a text in one language. */
export interface TextRun {
  /** Undefined outside of marks: what is the same in every language, such as a name or a code. */
  readonly lang: string | undefined;
  /** How English says it; undefined where it does not. */
  readonly english: string | undefined;
  /** With the marks of what is in another language inside. */
  readonly words: string;
}

/** Reads language and English behind the begin of a run. */
function readHead(text: string, from: number): { head: TextRun; at: number } {
  let [at, lang] = [from, ''];
  const bytes: number[] = [];
  for (;;) {
    const code = text.codePointAt(at) ?? 0;
    if (code >= languageStart && code < languageStart + 0x80)
      lang += String.fromCharCode(code - languageStart);
    else if (code >= byteStart && code < byteStart + 0x100) bytes.push(code - byteStart);
    else break;
    at += 2;
  }
  const english = bytes.length > 0 ? decoder.decode(new Uint8Array(bytes)) : undefined;
  return { head: { lang, english, words: '' }, at };
}

/** Index behind the end of the run whose words begin at `from`; a run that was cut ends with the text. */
function findEnd(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length;) {
    const [next, close] = [text.indexOf(begin, at), text.indexOf(end, at)];
    if (close < 0) break;
    depth += next >= 0 && next < close ? 1 : -1;
    at = (next >= 0 && next < close ? next : close) + 2;
    if (depth === 0) return at;
  }
  return text.length + end.length;
}

/** The runs of a text in their order. */
export function splitRuns(text: string): TextRun[] {
  const runs: TextRun[] = [];
  const push = (words: string) => {
    if (words !== '') runs.push({ lang: undefined, english: undefined, words });
  };
  let at = 0;
  for (;;) {
    const next = text.indexOf(begin, at);
    if (next < 0) break;
    push(text.slice(at, next));
    const { head, at: from } = readHead(text, next + begin.length);
    at = findEnd(text, from);
    runs.push({ ...head, words: text.slice(from, at - end.length) });
  }
  push(text.slice(at));
  return runs;
}

/** Does a text say of itself in which language it is? */
export const isMarked = (text: string): boolean => text.includes(begin);

/** A text as readers see it. */
export const plainText = (text: string): string =>
  text.includes(begin) || text.includes(end) ? text.replace(any, '') : text;

/** The language of each letter of a text as readers see it. */
function* lettersOf(
  text: string,
  around?: string,
): Generator<readonly [string, string | undefined]> {
  for (const { lang = around, words } of splitRuns(text)) {
    if (isMarked(words)) yield* lettersOf(words, lang);
    else for (const letter of words) yield [letter, lang];
  }
}

/**
 * The lines of a text that was wrapped without its marks, each with the language of its words.
 * @param lines they have hyphens of their own, and no spaces where they were parted
 */
export function markLines(text: string, lines: string[]): string[] {
  if (!isMarked(text)) return lines;
  const letters = lettersOf(text);
  let next = letters.next();
  return lines.map((line) => {
    const runs: { lang: string | undefined; words: string }[] = [];
    for (const letter of line) {
      while (!next.done && next.value[0] === ' ' && letter !== ' ') next = letters.next();
      const isOwn = !next.done && next.value[0] === letter;
      const last = runs.at(-1);
      const lang = isOwn ? (next.value as readonly [string, string | undefined])[1] : last?.lang;
      if (isOwn) next = letters.next();
      if (last && last.lang === lang) last.words += letter;
      else runs.push({ lang, words: letter });
    }
    return runs
      .map(({ lang, words }) => (lang === undefined ? words : markText(lang, words)))
      .join('');
  });
}

/**
 * What a file for programs holds, with a column or a field for each language: what one of the engine's languages stands in
 * for is missing there.
 */
export const dataText = (text: string): string =>
  isMarked(text)
    ? splitRuns(text)
        .map(({ lang, words }) => (lang !== undefined && isOwnLocale(lang) ? '' : plainText(words)))
        .join('')
    : text;

/** A text in a language, marked as such. */
export const markText = (lang: string, words: string, english?: string): string =>
  `${begin}${hideLanguage(lang)}${english === undefined ? '' : hideText(english)}${words}${end}`;

/** Is all of a text in a language, or the same in each? */
export const isWholeIn = (text: string, locale: Locale): boolean =>
  !isMarked(text) ||
  splitRuns(text).every(
    ({ lang, words }) => (lang === undefined || lang === locale) && isWholeIn(words, locale),
  );

/** A text of a language without the marks of what is in it; what is in another one keeps its own. */
export const ownText = (text: string, locale: Locale): string =>
  isMarked(text)
    ? splitRuns(text)
        .map(({ lang, words }) =>
          lang === undefined || lang === locale
            ? ownText(words, locale)
            : markText(lang, ownText(words, lang as Locale)),
        )
        .join('')
    : text;

/** How English says a text; what it cannot say stays, with its language. */
export const inEnglish = (text: string): string =>
  isMarked(text)
    ? splitRuns(text)
        .map(({ lang, english, words }) => {
          if (english !== undefined) return english;
          return lang === undefined || lang === standIn
            ? ownText(words, standIn)
            : markText(lang, words);
        })
        .join('')
    : text;

/** A text of a language together with how English says it. */
export function carry(locale: Locale, own: string, english: string): string {
  const words = ownText(own, locale);
  const said = ownText(english, standIn);
  if (words === said) return words;
  const [only, ...others] = splitRuns(words);
  // What stands in for the whole text is in no other language than it says.
  if (only?.lang !== undefined && others.length === 0) return markText(only.lang, only.words, said);
  return markText(locale, words, said);
}

/** A text made in a language; where the language has gaps, it carries how English says it. */
export function say(locale: Locale, make: (locale: Locale) => string): string {
  const own = make(locale);
  return carriers.has(locale) ? carry(locale, own, make(standIn)) : own;
}

/** A sentence without its full stop. */
export const withoutStop = (sentence: string, locale: Locale): string =>
  changeText(sentence, locale, (words) => words.replace(/\.$/u, ''));

/** A text changed letter by letter, such as its first, in each language that it carries. */
export function changeText(
  text: string,
  locale: Locale,
  change: (words: string, locale: Locale) => string,
) {
  if (!isMarked(text)) return change(text, locale);
  const [first, ...others] = splitRuns(text);
  if (first === undefined) return text;
  const { lang, english, words } = first;
  if (lang === undefined) return `${change(words, locale)}${text.slice(words.length)}`;
  const rest = others.map((run) =>
    run.lang === undefined ? run.words : markText(run.lang, run.words, run.english),
  );
  const changed = markText(
    lang,
    change(words, lang as Locale),
    english === undefined ? undefined : change(english, standIn),
  );
  return [changed, ...rest].join('');
}
