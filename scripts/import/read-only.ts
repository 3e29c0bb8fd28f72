import { phrase } from '../../src/i18n/phrase.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { refuse } from '../refuse.ts';

/** Parse codes such as `SEX=F,AGE=TOTAL`; exits on anything else. */
export function readOnly(text: string | undefined, locale: Locale): ReadonlyMap<string, string> {
  const pairs = (text ?? '').split(',').filter((part) => part.trim() !== '');
  return new Map(
    pairs.map((pair): [string, string] => {
      const [id = '', code = ''] = pair.split('=').map((part) => part.trim());
      if (id === '' || code === '')
        refuse(phrase('command.import.notOnly', { option: '--only', found: pair }), locale);
      return [id.toUpperCase(), code];
    }),
  );
}
