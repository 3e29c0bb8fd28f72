import { foreignFacts } from '../foreign-facts.ts';
import { claims, namesOfMessages, numbersOfMessages, numberWords } from './claims.ts';
import type { ReadMessage } from './read-messages.ts';

/** Listed, or below a listed prefix that ends with a dot. */
export const isAmong = (key: string, keys: readonly string[]): boolean =>
  keys.some((one) => (one.endsWith('.') ? key.startsWith(one) : key === one));

const facts = foreignFacts({ country: undefined, year: '' });

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const names = `(?<![\\p{L}\\p{N}])(?:${facts.map(escaped).join('|')})`;
const begun = new RegExp(names, 'u');
const whole = new RegExp(`${names}(?!\\p{L})`, 'u');

/** Endings make another word in English and German. */
const nameIn = (language: ReadMessage['language'], text: string) =>
  (language === 'en' || language === 'de' ? whole : begun).exec(text)?.[0];

/** Claims of a message that are true of some portals only. */
export function findClaims({ language, key, text }: ReadMessage): string[] {
  const told = claims.flatMap(({ about, words, allowed }) => {
    const isAllowed = allowed.some(({ keys }) => isAmong(key, keys));
    const [word] = isAllowed ? [] : (words[language].exec(text) ?? []);
    return word === undefined ? [] : [`${about}: ${word.trim()}`];
  });
  const hasNumber = numbersOfMessages.some(({ keys }) => isAmong(key, keys));
  const [number] = hasNumber
    ? []
    : (numberWords[language].exec(text) ?? /(?<![-\w])\d{2,}/.exec(text) ?? []);
  const mayName = namesOfMessages.some(({ keys }) => isAmong(key, keys));
  const fact = mayName ? undefined : nameIn(language, text);
  return [
    ...told,
    ...(number === undefined ? [] : [`a number: ${number}`]),
    ...(fact === undefined ? [] : [`of one portal: ${fact}`]),
  ];
}
