import type { AuthorKeyAfter } from '../../src/i18n/phrase.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { AddTarget } from './add-entry.ts';

/**
 * Prose files of a new entry, one per language, with an empty title and lead. Each counts as an original, since
 * there is none yet whose version a translation could give.
 */
export function writeTexts(
  folder: string,
  { languages, portal, locale }: AddTarget,
): (readonly [file: string, text: string])[] {
  const [source = ''] = portal.sources.map(({ id }) => id);
  const t = authorTranslate(locale);
  const about = (name: AuthorKeyAfter<'command.add.field'>) =>
    `# ${t(`command.add.field.${name}`)}\n${name}:`;
  const hint = t('command.add.text', { example: `<Cite source="${source}" />` });
  const translated = t('command.add.translated', {
    example: `status: draft, source: { language: ${languages[0]}, hash: … }`,
    command: 'npm run check -- --hashes',
  });
  return languages.map((language, at) => {
    const status = [...(at === 0 ? [] : [`# ${translated}`]), 'status: original', `# ${hint}`];
    const head = [about('title'), about('lead'), ...status].join('\n');
    return [`${folder}/${language}.mdx`, `---\n${head}\n---\n`] as const;
  });
}
