import { type Locale, locales } from '../../src/i18n/locales.ts';
import { readColumnsOption } from '../../src/importers/form/column-index.ts';
import type { MappingEdit } from '../../src/importers/mapping/mapping-edits.ts';
import { importReturns, type ReturnTarget } from '../../src/importers/returns/import-returns.ts';
import { askReturns, returnsReader } from '../../src/importers/returns/read-returns.ts';
import { wholeOptions } from '../../src/importers/own-words/whole-question.ts';
import { listOptions } from '../../src/importers/values/option-list.ts';
import { mappingKeys } from '../../src/validators/import-mappings.ts';
import { askOpen, isAsked, type OpenChoices } from './ask-open.ts';
import { sayKey } from './describe-matched.ts';
import { columnEdits } from './given-options.ts';
import { type ImportOutcome, type ImportSettings, planReturns } from './import-returns.ts';
import type { OpenImport } from './open-import.ts';
import { readWorkbooks } from './read-workbooks.ts';
import { type SettledMapping, settleMappings } from './settle-mapping.ts';

/** Valid answers to the questions of a return import. */
function choicesOf({ form, regions }: ReturnTarget, locale: Locale): OpenChoices {
  return {
    // A survey has hundreds of fields, so only the question's candidates are offered.
    columns: undefined,
    labelOf: (key) => sayKey(key, form, locale),
    listOf: (key) => {
      const value = form.fieldByKey.get(key)?.value;
      if (value?.kind === 'code') return listOptions(value.options);
      if (key.endsWith('*')) return wholeOptions(form, key);
      return key === 'region' ? regions : undefined;
    },
  };
}

/** Columns given on the command line, by key or by label in any language. */
function readColumns(
  text: string,
  portal: OpenImport['portal'],
  { form }: ReturnTarget,
  locale: Locale,
): MappingEdit[] {
  const known = mappingKeys(portal, { for: 'returns' }) ?? [];
  const labelsOf = (key: string) => locales.map((one) => sayKey(key, form, one));
  return columnEdits(text, readColumnsOption(text, known, labelsOf), known, locale);
}

/**
 * Plan the returns of files on disk. Open questions of free-form lists are prompted for or written down as open;
 * the mappings then apply to later reads.
 */
export async function settleReturns(
  paths: readonly string[],
  opened: OpenImport,
  target: ReturnTarget,
  settings: ImportSettings,
  columns: string | undefined,
): Promise<{ readonly planned: ImportOutcome; readonly mappings: readonly SettledMapping[] }> {
  const { directory, portal, locale } = opened;
  const { workbooks, remarks } = readWorkbooks(paths);
  const read = returnsReader(target, locale);
  const ask = isAsked(opened) ? askOpen(locale, choicesOf(target, locale)) : undefined;
  const given = columns === undefined ? [] : readColumns(columns, portal, target, locale);
  const context = { directory, portal, kind: 'returns', given, ask } as const;
  const { sources, mappings } = await settleMappings(workbooks, context, (file, mapping) => {
    const source = { ...file, mapping };
    const told = importReturns([source], target, settings, read).remarks;
    return { questions: askReturns(read(source), told), guesses: [] };
  });
  return {
    planned: planReturns({ workbooks: sources, remarks }, target, settings, read),
    mappings,
  };
}
