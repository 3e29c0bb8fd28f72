import { IntlMessageFormat } from 'intl-messageformat';
import added from './added.yaml';
import az from './strings/az.yaml';
import en from './strings/en.yaml';
import ka from './strings/ka.yaml';
import tr from './strings/tr.yaml';
import { listCased, nameCased } from './case-placeholders.ts';
import { useFormat } from './format.ts';
import { casesOf, inflect } from './inflect.ts';
import { inEachLocale, type Locale, type Localized, localeInfo, perLanguage } from './locales.ts';

/** Messages of the interface by key, in ICU MessageFormat. */
export type Messages = Readonly<Record<string, string>>;

/** Values for the placeholders of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives the message `key` in one language. */
export type Translate = (key: string, values?: MessageValues) => string;

/** The messages of a language that the portal adds. */
function messagesOf(code: string): Messages {
  const start = `${code}/`;
  const own = Object.entries(added).filter(([key]) => key.startsWith(start));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(start.length), text]));
}

/** All interface messages, as written in `strings/`, and those of the languages that a portal adds. */
export const messages: Localized<Messages> = perLanguage({ az, tr, ka, en }, ({ code }) =>
  messagesOf(code),
);

/** A message with its values filled in. */
type Fill = (values: MessageValues | undefined) => string;

/** Makes a message that fills in its values, those that it asks for in a case with their endings. */
function compile(source: string, locale: Locale): Fill {
  const asked = listCased(source);
  const form = new IntlMessageFormat(nameCased(source), localeInfo[locale].tag, undefined, {
    ignoreTag: true,
  });
  if (asked.length === 0) return (values) => String(form.format(values));
  const { number } = useFormat(locale);
  // In a language that a portal does not have, the words of another one stand in, with its cases.
  const known = new Set(casesOf(locale));
  return (values = {}) => {
    const inCase = asked.flatMap(({ key, name, form: ending }) => {
      const value = values[name];
      if (value === undefined) return [];
      const written = typeof value === 'number' ? number(value) : value;
      return [[key, known.has(ending) ? inflect(written, ending, locale) : written] as const];
    });
    return String(form.format({ ...values, ...Object.fromEntries(inCase) }));
  };
}

/**
 * A translator over one set of messages.
 * @throws Error for a key that the set does not have: a missing string fails the build
 */
export function createTranslate(locale: Locale, set: Messages): Translate {
  const compiled = new Map<string, Fill>();
  return (key, values) => {
    const source = set[key];
    if (source === undefined) throw new Error(`No message "${key}" in ${locale}`);
    if (!source.includes('{')) return source;
    let fill = compiled.get(key);
    if (!fill) {
      fill = compile(source, locale);
      compiled.set(key, fill);
    }
    return fill(values);
  };
}

const translators: Localized<Translate> = inEachLocale((locale) =>
  createTranslate(locale, messages[locale]),
);

/** The site's translator for a language. */
export function useTranslate(locale: Locale): Translate {
  return translators[locale];
}
