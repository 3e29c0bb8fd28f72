import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** What there is to say where an import changes files of an edition that is kept as it was published. */
export function tellFrozen(
  { archive }: Pick<Portal, 'archive'>,
  edition: string,
  files: ReadonlyMap<string, string>,
  locale: Locale,
): string[] {
  const isFrozen = archive.some(({ id }) => id === edition);
  if (!isFrozen || files.size === 0) return [];
  const values = { edition, file: 'errata/errata.yaml' };
  return [authorTranslate(locale)('import.sum.frozen', values)];
}
