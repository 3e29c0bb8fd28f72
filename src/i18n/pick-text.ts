import { fallbackOrder, type Locale } from './locales.ts';

/** A text together with the language it is really in. */
export interface PickedText {
  readonly text: string;
  readonly lang: string;
  /** True when it is not in the language that was asked for. */
  readonly fallback: boolean;
}

/**
 * The best available text for a reader: their language, else the nearest other one.
 * @param texts texts by language code; a missing or empty one counts as absent
 * @param original text and language to fall back on when no translation exists
 * @returns undefined when there is no text at all
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
