import { changeText, ownText } from './carried-text.ts';
import { useFormat } from './format.ts';
import type { Locale } from './locales.ts';
import { fillText, type MessageValues } from './translate.ts';

/**
 * A sentence of content with its counts filled in: a number is written as the language writes numbers,
 * and may choose the branch of a plural too.
 */
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
