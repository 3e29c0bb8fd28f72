import type { Locale } from '../../../src/i18n/locales.ts';

/** A text of a portal or a message, with its place. */
export interface LanguageText {
  readonly locale: Locale;
  readonly text: string;
  readonly file: string;
  readonly at: string;
  /** Equal for the same text in all languages. */
  readonly key: string;
}

/** Line of a failing test. */
export function nameFault({ file, at }: LanguageText, found: string): string {
  return `${file}, ${at}: ${found}`;
}

/** Faults found in some texts, one per line. */
export function listFaults<T extends LanguageText>(
  texts: readonly T[],
  find: (text: T) => readonly string[],
): string[] {
  return texts.flatMap((text) => find(text).map((found) => nameFault(text, found)));
}
