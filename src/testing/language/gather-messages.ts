import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { locales } from '../../i18n/locales.ts';
import type { LanguageText } from './language-text.ts';

const folder = join(import.meta.dirname, '../../i18n/strings');

/** The messages of the interface in all languages, as they are written. */
export function gatherMessages(): LanguageText[] {
  return locales.flatMap((locale) => {
    const messages = parse(readFileSync(join(folder, `${locale}.yaml`), 'utf8')) as Readonly<
      Record<string, string>
    >;
    return Object.entries(messages).map(([at, text]): LanguageText => {
      const file = `i18n/strings/${locale}.yaml`;
      return { locale, text, file, at, key: `i18n/strings ${at}` };
    });
  });
}
