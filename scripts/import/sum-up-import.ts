import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { ImportOutcome } from './import-returns.ts';
import type { OpenImport } from './open-import.ts';

/** Max unchanged returns named in the summary. */
const mostNamed = 3;

/** Summary of an import: numbers of returns and files, returns that repeat last year’s, errors. */
export function sumUpImport(
  { files, returns, remarks }: ImportOutcome,
  { dry, edition, locale }: Pick<OpenImport, 'dry' | 'edition' | 'locale'>,
): string[] {
  const t = authorTranslate(locale);
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  const waiting = returns.filter(({ plan }) => plan.proposed.length > 0).length;
  const unchanged = returns.filter(({ isUnchanged }) => isUnchanged);
  const named = unchanged.slice(0, mostNamed).map(({ cluster }) => cluster);
  return [
    t('import.sum.returns', { n: returns.length }),
    t(dry ? 'import.sum.wouldWrite' : 'import.sum.written', { n: files.size }),
    ...(unchanged.length > 0
      ? [
          `${t('import.warning')}: ${t('import.sum.unchanged', {
            n: unchanged.length,
            list: named.join(', ') + (unchanged.length > mostNamed ? ' …' : ''),
            file: `returns/${edition}/ID.yaml`,
          })}`,
        ]
      : []),
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
