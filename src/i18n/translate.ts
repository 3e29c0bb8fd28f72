import { IntlMessageFormat } from 'intl-messageformat';
import added from './added.yaml';
import az from './strings/az.yaml';
import en from './strings/en.yaml';
import ka from './strings/ka.yaml';
import tr from './strings/tr.yaml';
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

/**
 * A translator over one set of messages.
 * @throws Error for a key that the set does not have: a missing string fails the build
 */
export function createTranslate(locale: Locale, set: Messages): Translate {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const source = set[key];
    if (source === undefined) throw new Error(`No message "${key}" in ${locale}`);
    if (!source.includes('{')) return source;
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(source, localeInfo[locale].tag, undefined, {
        ignoreTag: true,
      });
      compiled.set(key, format);
    }
    return String(format.format(values));
  };
}

const translators: Localized<Translate> = inEachLocale((locale) =>
  createTranslate(locale, messages[locale]),
);

/** The site's translator for a language. */
export function useTranslate(locale: Locale): Translate {
  return translators[locale];
}
