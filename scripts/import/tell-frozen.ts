import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** Message if an import changes files of an archived edition. */
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
