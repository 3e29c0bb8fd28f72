import { IntlMessageFormat } from 'intl-messageformat';
import az from './strings/az.yaml';
import en from './strings/en.yaml';
import ka from './strings/ka.yaml';
import tr from './strings/tr.yaml';
import { type Locale, type Localized, localeInfo } from './locales.ts';

/** Messages of the interface by key, in ICU MessageFormat. */
export type Messages = Readonly<Record<string, string>>;

/** Values for the placeholders of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives the message `key` in one language. */
export type Translate = (key: string, values?: MessageValues) => string;

/** All interface messages, as written in `strings/`. */
export const messages: Localized<Messages> = { az, tr, ka, en };

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

const translators: Localized<Translate> = {
  az: createTranslate('az', az),
  tr: createTranslate('tr', tr),
  ka: createTranslate('ka', ka),
  en: createTranslate('en', en),
};

/** The site's translator for a language. */
export function useTranslate(locale: Locale): Translate {
  return translators[locale];
}
