import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import { placeFiles } from '../place-files.ts';
import type { OpenImport } from './open-import.ts';
import { formatRemark, sayRemark } from './say-remark.ts';
import { tellFrozen } from './tell-frozen.ts';

/** What an import came to. */
export interface ImportEnd {
  /** Files to write, by their path below the portal. */
  readonly files: ReadonlyMap<string, string>;
  readonly remarks: readonly CellRemark[];
  /** Lines for a person. */
  readonly lines: readonly string[];
  /** The same for a machine, beside the files and the remarks. */
  readonly report: Readonly<Record<string, unknown>>;
}

/** Writes what an import came to, and tells it; the command's exit code is 1 after an error. */
export function finishImport(
  { directory, portal, edition, locale, dry, json }: OpenImport,
  { files, remarks, lines, report }: ImportEnd,
): void {
  if (!dry && files.size > 0) placeFiles(directory, [...files.keys()], files);
  const t = authorTranslate(locale);
  const said = remarks.map((remark) => sayRemark(remark, locale));
  const errors = said.filter(({ severity }) => severity === 'error').length;
  if (json) {
    const all = { written: !dry, files: [...files.keys()], ...report, remarks: said };
    process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  } else {
    const told = [
      ...lines,
      ...said.map((remark) => formatRemark(remark, locale)),
      t(dry ? 'import.sum.wouldWrite' : 'import.sum.written', { n: files.size }),
      ...(errors > 0 ? [t('table.sum.errors', { n: errors })] : []),
      ...tellFrozen(portal, edition, files, locale),
    ];
    process.stdout.write(`${told.join('\n')}\n`);
  }
  process.exitCode = errors > 0 ? 1 : 0;
}
