import { type Phrase, phrase } from '../i18n/phrase.ts';
/**
 * Unnecessary invisible characters: controls other than tab, LF and CR (checked elsewhere), line and paragraph
 * separators, bidirectional controls, lone surrogates, noncharacters, the byte order mark and the replacement
 * character.
 */
const hiddenCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffd\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** A hidden character and how it is reported. */
export interface Hidden {
  readonly offset: number;
  readonly message: Phrase;
}

/** First hidden character of a text. */
export function findHidden(text: string): Hidden | undefined {
  const offset = text.search(hiddenCharacter);
  if (offset < 0) return undefined;
  const code = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { offset, message: phrase('check.file.hidden', { code }) };
}
