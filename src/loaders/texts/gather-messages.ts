import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ownLocales } from '../../i18n/locales.ts';
import type { PortalText } from './gather-texts.ts';

const folder = join(import.meta.dirname, '../../i18n');

/** Messages for readers and for authors. */
const proseSets = ['strings', 'author'];

/** Half of their text names fields, components and options. */
export const technicalSets = ['author/check', 'author/command', 'author/deploy'];

/**
 * All messages as written, with placeholders and branches. Paths are relative to `src`.
 * @param sets folders of messages; by default those that are prose throughout
 */
export function gatherMessages(sets: readonly string[] = proseSets): PortalText[] {
  const files = sets.flatMap((set) => ownLocales.map((locale) => ({ set, locale })));
  return files.flatMap(({ set, locale }) => {
    const file = `i18n/${set}/${locale}.yaml`;
    const messages = parse(readFileSync(join(folder, set, `${locale}.yaml`), 'utf8')) as Readonly<
      Record<string, string>
    >;
    return Object.entries(messages).map(([at, text]): PortalText => {
      return { locale, text, file, at, part: 'message', key: `i18n/${set} ${at}` };
    });
  });
}
