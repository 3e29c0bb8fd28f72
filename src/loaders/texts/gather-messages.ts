import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { locales } from '../../i18n/locales.ts';
import type { PortalText } from './gather-texts.ts';

const folder = join(import.meta.dirname, '../../i18n/strings');

/**
 * The messages of the interface in all languages, as they are written, with placeholders and
 * branches. Their files are relative to `src`.
 */
export function gatherMessages(): PortalText[] {
  return locales.flatMap((locale) => {
    const messages = parse(readFileSync(join(folder, `${locale}.yaml`), 'utf8')) as Readonly<
      Record<string, string>
    >;
    const file = `i18n/strings/${locale}.yaml`;
    return Object.entries(messages).map(([at, text]): PortalText => {
      return { locale, text, file, at, part: 'message', key: `i18n/strings ${at}` };
    });
  });
}
