import { type Locale, localeInfo } from '../i18n/locales.ts';

/** A piece of a text; with the id of a term where it names one. */
export interface TermPiece {
  readonly text: string;
  readonly term?: string;
}

/** Small letters, sign by sign: `İ`, which some languages write as two, stays, so that places agree. */
function lowerCase(text: string, locale: Locale): string {
  const { tag } = localeInfo[locale];
  return [...text]
    .map((sign) => {
      const small = sign.toLocaleLowerCase(tag);
      return small.length === sign.length ? small : sign;
    })
    .join('');
}

/** The part of a term that keeps its form when endings follow: Georgian nouns lose their last vowel. */
function stemOf(label: string, locale: Locale): string {
  return locale === 'ka' ? label.replace(/[იაეოუ]$/u, '') : label;
}

/**
 * Finds the terms of a glossary in a text, each at its first place, with the endings that it has
 * there.
 * @param terms ids and labels in the language of the text
 */
export function splitTerms(
  text: string,
  terms: readonly { readonly id: string; readonly label: string }[],
  locale: Locale,
): TermPiece[] {
  const lower = lowerCase(text, locale);
  const found = terms
    .flatMap(({ id, label }) => {
      const stem = stemOf(lowerCase(label, locale), locale);
      let start = lower.indexOf(stem);
      while (start > 0 && /[\p{L}\p{N}]/u.test(lower[start - 1] as string)) {
        start = lower.indexOf(stem, start + 1);
      }
      if (start < 0) return [];
      const rest = /^([’'-]?\p{L})*/u.exec(lower.slice(start + stem.length))?.[0] ?? '';
      return [{ id, stem, start, end: start + stem.length + rest.length }];
    })
    .sort((a, b) => a.start - b.start || b.stem.length - a.stem.length);
  const pieces: TermPiece[] = [];
  let at = 0;
  for (const { id, start, end } of found) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), term: id });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
