import type { Locale } from '../../i18n/locales.ts';

/** A text in one language, and where it stands: a text of a portal or a message of the interface. */
export interface LanguageText {
  readonly locale: Locale;
  readonly text: string;
  readonly file: string;
  readonly at: string;
  /** Equal for the same text in all languages. */
  readonly key: string;
}

/** A fault as a line of a failing test: the file, the place in it, and what was found. */
export function nameFault({ file, at }: LanguageText, found: string): string {
  return `${file}, ${at}: ${found}`;
}

/** The faults that a finder sees in some texts, one a line. */
export function listFaults<T extends LanguageText>(
  texts: readonly T[],
  find: (text: T) => readonly string[],
): string[] {
  return texts.flatMap((text) => find(text).map((found) => nameFault(text, found)));
}
