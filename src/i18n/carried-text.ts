import { isOwnLocale, type Locale, locales, type OwnLocale } from './locales.ts';

// A sentence stays in one language. An added language may lack messages and texts, and falls back to English or
// another language. Values of such a message (names, numbers, dates, lists) must be in the fallback language,
// not the page's. In these languages every text therefore carries its English version, and text in another
// language is tagged with it, between delimiters that Unicode leaves unassigned: begin  language  English  words
// end. They are removed on output: from pages (`markLanguages`), files and workbooks (`plainText`), and wherever
// text is measured, sorted or drawn.

/** Fallback language of untranslated messages. */
export const fallbackLocale: OwnLocale = 'en';

const begin = '\u{e0001}';
const end = '\u{e0002}';
const any = /[\u{e0001}\u{e0002}\u{e0200}-\u{e03ff}]/gu;
const languageStart = 0xe0300;
const byteStart = 0xe0200;

/** Languages whose texts carry English, as some messages are missing. */
const carriers = new Set<Locale>();

/** Let texts of an added language carry English from now on. */
export function carryEnglish(locale: Locale): void {
  if (!isOwnLocale(locale)) carriers.add(locale);
}

/** Whether texts of a language carry English. */
export const carriesEnglish = (locale: Locale): boolean => carriers.has(locale);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const hideLanguage = (code: string) =>
  [...code].map((sign) => String.fromCodePoint(languageStart + sign.charCodeAt(0))).join('');

const hideText = (text: string) =>
  Array.from(encoder.encode(text), (byte) => String.fromCodePoint(byteStart + byte)).join('');

export interface TextRun {
  /** Undefined for text common to all languages, such as a name or code. */
  readonly lang: string | undefined;
  readonly english: string | undefined;
  /** Includes nested marks of other languages. */
  readonly words: string;
}

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

/** Index after the run whose words begin at `from`; a truncated run ends with the text. */
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

/** Runs of a text, in order. */
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

/** Whether a text has language marks. */
export const isMarked = (text: string): boolean => text.includes(begin);

/** A text without its marks, as displayed. */
export const plainText = (text: string): string =>
  text.includes(begin) || text.includes(end) ? text.replace(any, '') : text;

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
 * Restore language marks in text that was wrapped without them.
 * @param lines may have added hyphens, and lack the spaces at their breaks
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
 * Text for files with a column or field per language: fallbacks from the engine's languages are blank there.
 */
export const dataText = (text: string): string =>
  isMarked(text)
    ? splitRuns(text)
        .map(({ lang, words }) => (lang !== undefined && isOwnLocale(lang) ? '' : plainText(words)))
        .join('')
    : text;

/** Mark a text with its language. */
export const markText = (lang: string, words: string, english?: string): string =>
  `${begin}${hideLanguage(lang)}${english === undefined ? '' : hideText(english)}${words}${end}`;

/** Whether a text has no parts in another language. */
export const isWholeIn = (text: string, locale: Locale): boolean =>
  !isMarked(text) ||
  splitRuns(text).every(
    ({ lang, words }) => (lang === undefined || lang === locale) && isWholeIn(words, locale),
  );

/** The other language that several texts share; undefined if they differ, or are unmarked. */
export function sharedLanguage(texts: readonly string[], locale: Locale): Locale | undefined {
  const languages = new Set(
    texts.map((text) => {
      const [only, ...others] = splitRuns(text);
      return others.length === 0 ? only?.lang : undefined;
    }),
  );
  const [shared, ...rest] = languages;
  if (shared === locale || rest.length > 0) return undefined;
  return locales.find((one) => one === shared);
}

/** Drop the marks of the text's own language. */
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

/** English version; parts without one stay, with their language marked. */
export const inEnglish = (text: string): string =>
  isMarked(text)
    ? splitRuns(text)
        .map(({ lang, english, words }) => {
          if (english !== undefined) return english;
          return lang === undefined || lang === fallbackLocale
            ? ownText(words, fallbackLocale)
            : markText(lang, words);
        })
        .join('')
    : text;

/** Add its English version to a text. */
export function carry(locale: Locale, own: string, english: string): string {
  const words = ownText(own, locale);
  const said = ownText(english, fallbackLocale);
  if (words === said) return words;
  const [only, ...others] = splitRuns(words);
  // A fallback for the whole text keeps its language.
  if (only?.lang !== undefined && others.length === 0) return markText(only.lang, only.words, said);
  return markText(locale, words, said);
}

/** Make a text that carries English if its language has gaps. */
export function say(locale: Locale, make: (locale: Locale) => string): string {
  const own = make(locale);
  return carriers.has(locale) ? carry(locale, own, make(fallbackLocale)) : own;
}

/** A sentence without its full stop. */
export const withoutStop = (sentence: string, locale: Locale): string =>
  changeText(sentence, locale, (words) => words.replace(/\.$/u, ''));

/** Change letters, such as the first to a capital, in each language that a text carries. */
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
    english === undefined ? undefined : change(english, fallbackLocale),
  );
  return [changed, ...rest].join('');
}
