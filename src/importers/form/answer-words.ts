import { authorTranslate } from '../../i18n/author-messages.ts';
import { locales } from '../../i18n/locales.ts';
import { foldWords } from '../../i18n/fold.ts';

/** Headers of the answer column in our forms, in every language. */
export const answerWords: ReadonlySet<string> = new Set(
  locales.map((locale) => foldWords(authorTranslate(locale)('form.column.answer'))),
);
