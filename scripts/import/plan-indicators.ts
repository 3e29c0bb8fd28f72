import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import { importForms, type ReturnTarget } from '../../src/importers/returns/import-returns.ts';
import { readIndicators } from '../../src/importers/tables/read-indicators.ts';
import type { OptionList } from '../../src/importers/values/option-list.ts';
import { readWorkbooks } from './read-workbooks.ts';

/** Plan an import of indicators into the returns of an edition. Writes nothing. */
export function planIndicators(
  paths: readonly string[],
  target: ReturnTarget,
  indicators: OptionList,
  locale: Locale,
) {
  const read = readWorkbooks(paths);
  const reading = readIndicators(read.workbooks, target, indicators, locale);
  // Sources of a return are those of its form; indicator tables do not change them.
  const { returns, remarks } = importForms(reading.forms, target, { sources: [], locale });
  const changed = returns.filter(
    ({ cluster, plan }) => target.standing(cluster)?.text !== plan.text,
  );
  return {
    files: new Map(
      changed.map(({ cluster, plan }) => [
        join('returns', target.edition, `${cluster}.yaml`),
        plan.text,
      ]),
    ),
    returns,
    remarks: [...read.remarks, ...reading.remarks, ...remarks],
  };
}
