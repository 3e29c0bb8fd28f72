import { useFormat } from './format.ts';
import type { Locale } from './locales.ts';
import { createTranslate, type MessageValues } from './translate.ts';

/**
 * A sentence of content with its counts filled in: a number is written as the language writes numbers,
 * and may choose the branch of a plural too.
 */
export function fillCounts(text: string, values: MessageValues, locale: Locale): string {
  const { number } = useFormat(locale);
  const written = text.replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? number(value) : mark;
  });
  return createTranslate(locale, { text: written })('text', values);
}
