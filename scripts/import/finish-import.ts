import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import { passedOver, stillOpen } from '../../src/schemas/import-mapping.ts';
import { placeFiles } from '../place-files.ts';
import { print } from '../print.ts';
import { groupRemarks } from './group-remarks.ts';
import type { OpenImport } from './open-import.ts';
import { formatRemark, sayRemark } from './say-remark.ts';
import type { SettledMapping } from './settle-mapping.ts';
import { tellFrozen } from './tell-frozen.ts';
import { helpWithWords } from './word-help.ts';

export interface ImportEnd {
  /** Files to write, by path within the portal. */
  readonly files: ReadonlyMap<string, string>;
  readonly remarks: readonly CellRemark[];
  /** Human-readable report. */
  readonly lines: readonly string[];
  /** Machine-readable report, in addition to the files and remarks. */
  readonly report: Readonly<Record<string, unknown>>;
  readonly mappings?: readonly SettledMapping[];
  /** Language of the names in its files, if known. */
  readonly language?: string;
}

/** Max open lines of a mapping listed in a message. */
const mostOpen = 6;

/** Describe a written mapping: its path, guesses and open lines. */
export function sayMapping(
  { path, text, open, guesses }: SettledMapping,
  { locale, dry }: Pick<OpenImport, 'locale' | 'dry'>,
): string[] {
  const t = authorTranslate(locale);
  const listed = open.slice(0, mostOpen).join(', ') + (open.length > mostOpen ? ' …' : '');
  const guessed = guesses.map(({ path: [, header], value }) => `${header} → ${value}`).join(', ');
  return [
    ...(guessed === '' ? [] : [t('import.mapping.guessed', { list: guessed })]),
    ...(text === undefined
      ? []
      : [t(dry ? 'import.mapping.wouldWrite' : 'import.mapping.written', { file: path })]),
    ...(open.length === 0
      ? []
      : [
          t('import.mapping.open', {
            file: path,
            n: open.length,
            list: listed,
            open: `"${stillOpen}"`,
            skip: `"${passedOver}"`,
          }),
        ]),
  ];
}

/** Write and report the result of an import; the exit code is 1 after an error. */
export function finishImport(
  { directory, portal, edition, locale, dry, json, details }: OpenImport,
  { files, remarks, lines, report, mappings = [], language }: ImportEnd,
): void {
  const mapped = mappings.flatMap(({ path, text }) =>
    text === undefined ? [] : [[path, text] as const],
  );
  const all = new Map([...files, ...mapped]);
  if (!dry && all.size > 0) placeFiles(directory, [...all.keys()], all);
  const t = authorTranslate(locale);
  const said = remarks.map((remark) => sayRemark(remark, locale));
  const errors = said.filter(({ severity }) => severity === 'error').length;
  if (json) {
    const open = mappings.map(({ path, open: left, guesses }) => ({
      file: path,
      open: left,
      guessed: Object.fromEntries(guesses.map(({ path: [, header], value }) => [header, value])),
    }));
    const told = {
      written: !dry,
      files: [...all.keys()],
      mappings: open,
      ...report,
      remarks: said,
    };
    print(JSON.stringify(told, null, 2));
  } else {
    const told = [
      ...lines,
      ...(details
        ? said.map((remark) => formatRemark(remark, locale))
        : groupRemarks(said, locale)),
      t(dry ? 'import.sum.wouldWrite' : 'import.sum.written', { n: all.size }),
      ...(errors > 0 ? [t('table.sum.errors', { n: errors })] : []),
      ...mappings.flatMap((one) => sayMapping(one, { locale, dry })),
      ...helpWithWords(remarks, portal, { locale, language }),
      ...tellFrozen(portal, edition, files, locale),
    ];
    print(told.join('\n'));
  }
  process.exitCode = errors > 0 ? 1 : 0;
}
