import { phrase } from '../../src/i18n/phrase.ts';
import { canonicalTag } from '../../src/schemas/common.ts';
import type { OptionHelp } from '../help-text.ts';
import { refuse } from '../refuse.ts';
import type { OpenImport } from './open-import.ts';

/** Option for the language of names whose column gives none. */
export const nameLanguageOption = {
  'name-language': { value: 'LANG', help: phrase('command.import.nameLanguage') },
} as const satisfies Readonly<Record<string, OptionHelp>>;

/**
 * Language of names for which a list gives none: the chosen one, otherwise that of the source, otherwise that of
 * the portal's forms. Exits if the chosen one is not a BCP 47 tag.
 */
export function nameLanguage(
  chosen: string | undefined,
  {
    portal,
    sources,
    language,
    locale,
  }: Pick<OpenImport, 'sources' | 'language' | 'locale'> & {
    readonly portal: Pick<OpenImport['portal'], 'sources'>;
  },
): string {
  const told = portal.sources.find(({ id }) => sources.includes(id))?.data.language;
  if (chosen === undefined) return told ?? language;
  const tag = canonicalTag(chosen.trim());
  if (tag !== undefined) return tag;
  const values = { option: '--name-language', example: 'es, ru, sr-Latn', found: chosen };
  return refuse(phrase('command.import.noLanguage', values), locale);
}
