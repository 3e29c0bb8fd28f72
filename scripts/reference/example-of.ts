import { stringify } from 'yaml';
import { isLocale } from '../../src/i18n/locales.ts';

const max = 90;

const onLine = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim();

/** The reference is in English. */
function inEnglish(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const names = Object.keys(value);
  const isTexts = names.length > 0 && names.every(isLocale);
  return isTexts && Object.hasOwn(value, 'en') ? { en: (value as { en: unknown }).en } : value;
}

/** The most informative value that fits on a line, otherwise the shortest, cut. */
export function exampleOf(values: readonly unknown[]): string | undefined {
  const texts = values
    .map((value) => onLine(Array.isArray(value) ? value.slice(0, 3) : inEnglish(value)))
    .filter((text) => !['', '[]', '{}', '[ ]', 'null'].includes(text) && !text.includes('`'));
  const fitting = texts.filter((text) => text.length <= max);
  const [best] = (fitting.length > 0 ? fitting : texts).toSorted((a, b) =>
    fitting.length > 0 ? b.length - a.length : a.length - b.length,
  );
  return best !== undefined && best.length > max ? `${best.slice(0, max)}…` : best;
}
