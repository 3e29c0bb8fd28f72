import type { Locale, Localized } from './locales.ts';
import type { MessagePart } from './translate-parts.ts';

/** Fewer common words may be a name, unless in quotation marks. */
const min = 3;
/** UNDP, FAO, UNIDO or (i), (ii) belong to no language. */
const wordOfLanguage = /[\p{Ll}\p{Lo}]{4}/u;
const opening = /[“„«]$/;
const closing = /^[”“»]/;

/** Whether words are in quotation marks; a single letter, as on a map, does not count. */
const isInMarks = (words: readonly string[], at: number, length: number): boolean =>
  length > 0 &&
  opening.test(words[at - 1] ?? '') &&
  closing.test(words[at + length * 2 - 1] ?? '') &&
  words.slice(at, at + length * 2 - 1).join('').length >= min;

/** Number of words from `start` on that all other texts share. */
function commonWords(words: readonly string[], start: number, others: readonly string[]): number {
  let length = 0;
  // Words and separators alternate.
  for (let end = start + 1; end <= words.length; end += 2) {
    const run = words.slice(start, end).join('');
    if (words[end - 1] === '' || !others.every((other) => other.includes(run))) break;
    length = (end - start + 1) / 2;
  }
  return length;
}

/**
 * Find quotations: three or more consecutive words that are equal in all languages were not translated; fewer if
 * in quotation marks.
 * @param source language of the quoted document
 * @returns pieces of the text; one piece if nothing is quoted, or the source is in the reader's language
 */
export function markQuoted(
  texts: Localized,
  locale: Locale,
  source: string | undefined,
): MessagePart[] {
  const text = texts[locale];
  const others = Object.entries(texts).flatMap(([other, words]) =>
    other === locale ? [] : [words],
  );
  if (source === undefined || source === locale || others.length === 0) return [{ text }];
  const words = text.split(/([^\p{L}\p{M}’]+)/u);
  const parts: MessagePart[] = [];
  let plain = '';
  for (let at = 0; at < words.length; at += 2) {
    const length = words[at] ? commonWords(words, at, others) : 0;
    const isRun =
      length >= min &&
      words.slice(at, at + length * 2 - 1).some((word) => wordOfLanguage.test(word));
    if (!isRun && !isInMarks(words, at, length)) {
      plain += words.slice(at, at + 2).join('');
      continue;
    }
    const end = at + length * 2 - 1;
    if (plain) parts.push({ text: plain });
    parts.push({ text: words.slice(at, end).join(''), lang: source });
    plain = words[end] ?? '';
    at = end - 1;
  }
  return plain ? [...parts, { text: plain }] : parts;
}
