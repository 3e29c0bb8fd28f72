import { authorTranslate } from '../../i18n/author-messages.ts';
import { locales } from '../../i18n/locales.ts';
import { foldWords } from '../values/fold-words.ts';

/** What the column of the answers is called in a form of our own, in any language. */
export const answerWords: ReadonlySet<string> = new Set(
  locales.map((locale) => foldWords(authorTranslate(locale)('form.column.answer'))),
);
