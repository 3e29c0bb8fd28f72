import { changeText, ownText } from './carried-text.ts';
import { useFormat } from './format.ts';
import type { Locale } from './locales.ts';
import { fillText, type MessageValues } from './translate.ts';

/** Fill counts into a sentence, in the language's number format or by plural branch. */
export function fillCounts(text: string, values: MessageValues, locale: Locale): string {
  const written = changeText(text, locale, (words, language) =>
    words.replace(/\{(\w+)\}/g, (mark, name: string) => {
      const value = values[name];
      return typeof value === 'number'
        ? ownText(useFormat(language).number(value), language)
        : mark;
    }),
  );
  return fillText(written, values, locale);
}
