import { fallbackOrder, type Locale } from './locales.ts';

export interface PickedText {
  readonly text: string;
  readonly lang: string;
  /** Whether it is not in the requested language. */
  readonly fallback: boolean;
}

/**
 * Text in the reader's language, otherwise the nearest.
 * @param texts by language code; empty ones count as missing
 * @param original text and language to fall back on if there is no translation
 * @returns undefined if there is no text at all
 */
export function pickText(
  texts: Partial<Record<Locale, string | undefined>>,
  locale: Locale,
  original?: { readonly text: string; readonly lang: string },
): PickedText | undefined {
  const own = texts[locale];
  if (own) return { text: own, lang: locale, fallback: false };
  if (original) {
    return { text: original.text, lang: original.lang, fallback: original.lang !== locale };
  }
  for (const other of fallbackOrder[locale]) {
    const text = texts[other];
    if (text) return { text, lang: other, fallback: true };
  }
  return undefined;
}
