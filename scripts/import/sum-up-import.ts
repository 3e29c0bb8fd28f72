import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { ImportOutcome } from './import-returns.ts';
import type { OpenImport } from './open-import.ts';

/** The last lines of an import: how many returns were taken in, how many files changed, what is left to mend. */
export function sumUpImport(
  { files, returns, remarks }: ImportOutcome,
  { dry, edition, locale }: Pick<OpenImport, 'dry' | 'edition' | 'locale'>,
): string[] {
  const t = authorTranslate(locale);
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  const waiting = returns.filter(({ plan }) => plan.proposed.length > 0).length;
  return [
    t('import.sum.returns', { n: returns.length }),
    t(dry ? 'import.sum.wouldWrite' : 'import.sum.written', { n: files.size }),
    ...(waiting > 0
      ? [
          t('import.sum.proposed', {
            n: waiting,
            command: `npm run edition -- confirm ${edition} ID`,
          }),
        ]
      : []),
    ...(errors > 0 ? [t('import.sum.errors', { n: errors })] : []),
  ];
}
