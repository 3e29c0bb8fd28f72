import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { ImportOutcome } from './import-returns.ts';

/** The last lines of an import: how many returns were taken in, how many files changed, what is left to mend. */
export function sumUpImport(
  { files, returns, remarks }: ImportOutcome,
  dry: boolean,
  locale: Locale,
): string[] {
  const t = authorTranslate(locale);
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  return [
    t('import.sum.returns', { n: returns.length }),
    t(dry ? 'import.sum.wouldWrite' : 'import.sum.written', { n: files.size }),
    ...(errors > 0 ? [t('import.sum.errors', { n: errors })] : []),
  ];
}
