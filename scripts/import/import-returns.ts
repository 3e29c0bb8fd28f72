import type { AuthorKey } from '../../src/i18n/phrase.ts';
import { basename, join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import { readMarks } from '../../src/importers/form/form-marks.ts';
import { remarkAt } from '../../src/importers/form/filled-form.ts';
import type { OwnIds } from '../../src/importers/ids/own-ids.ts';
import type { MatchedHead } from '../../src/importers/own-words/table-forms.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import {
  type ImportedReturn,
  importReturns,
  type ReturnTarget,
} from '../../src/importers/returns/import-returns.ts';
import type { ReadReturns, ReturnsSource } from '../../src/importers/returns/read-returns.ts';
import { sectorsOf, writeNewCluster } from '../../src/importers/returns/new-cluster.ts';
import type { Workbook } from '../../src/importers/workbook/model.ts';
import { readWorkbooks } from './read-workbooks.ts';

export interface ImportSettings {
  readonly sources: readonly string[];
  readonly locale: Locale;
  /** Language of the names of new clusters whose form does not show one. */
  readonly language: Locale;
  /** Author's ids for new clusters. */
  readonly ids?: OwnIds | undefined;
}

/** Files to write, by path within the portal, and everything to report. */
export interface ImportOutcome {
  readonly files: ReadonlyMap<string, string>;
  readonly returns: readonly ImportedReturn[];
  readonly remarks: readonly CellRemark[];
  readonly matched: readonly MatchedHead[];
  /** Workbooks by path as given. */
  readonly workbooks: readonly { readonly file: string; readonly workbook: Workbook }[];
}

/** Workbooks with their mappings, and remarks on unreadable files. */
export interface ReadSources {
  readonly workbooks: readonly ReturnsSource[];
  readonly remarks: readonly CellRemark[];
}

/** Codes of remarks on what our templates hide, keys and lists, which need no check. */
const hiddenParts = ['workbook.hiddenColumns', 'workbook.hiddenRows'];

/** Remarks on files, except on parts hidden by our templates; hidden sheets are reported with their forms. */
function withoutOwnParts({ workbooks, remarks }: ReadSources): CellRemark[] {
  const own = new Set(
    workbooks.filter(({ workbook }) => readMarks(workbook.sheets)).map(({ file }) => file),
  );
  return remarks.filter(
    ({ file, code }) =>
      code !== 'workbook.hiddenSheet' && !(own.has(file) && hiddenParts.includes(code)),
  );
}

/** Sort remarks by file and, within a sheet, by row. */
function byFile({ workbooks }: ReadSources, remarks: readonly CellRemark[]): CellRemark[] {
  const rank = new Map(workbooks.map(({ file }, index) => [file, index]));
  return remarks.toSorted(
    (a, b) =>
      (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) ||
      (a.sheet === b.sheet ? (a.row ?? 0) - (b.row ?? 0) : 0),
  );
}

/** Remarks that prevent an entry of a new cluster. */
function judgeNew(
  { isNew, place, anchor }: ImportedReturn,
  { form, placeNew }: ReturnTarget,
  { sources }: ImportSettings,
): CellRemark[] {
  if (!isNew) return [];
  const values = { name: isNew.name, file: basename(place.file), option: '--source' };
  const tell = (code: AuthorKey): CellRemark =>
    remarkAt(place, anchor, { code, values, severity: 'error' });
  return [
    ...(sources.length === 0 ? [tell('import.newCluster.source')] : []),
    ...(sectorsOf(form, isNew).length === 0 ? [tell('import.newCluster.sector')] : []),
    ...(placeNew(isNew.region) ? [] : [tell('import.newCluster.region')]),
  ];
}

/** Plan an import of returns from files without a mapping. Writes nothing. */
export const planImport = (
  paths: readonly string[],
  target: ReturnTarget,
  settings: ImportSettings,
): ImportOutcome => planReturns(readWorkbooks(paths), target, settings);

/** Plan an import of returns from workbooks. Writes nothing. */
export function planReturns(
  read: ReadSources,
  target: ReturnTarget,
  settings: ImportSettings,
  reader?: ReadReturns,
): ImportOutcome {
  const planned = importReturns(read.workbooks, target, settings, reader);
  const refused = planned.returns.map((one) => judgeNew(one, target, settings));
  const returns = planned.returns.filter((_, n) => refused[n]?.length === 0);
  const { form, edition } = target;
  const files = new Map<string, string>();
  for (const { cluster, isNew, plan } of returns) {
    const place = target.placeNew(isNew?.region);
    if (isNew && place) {
      const { sources } = settings;
      const language = isNew.language ?? settings.language;
      const path = join('clusters', isNew.country.toLowerCase(), `${cluster}.yaml`);
      files.set(path, writeNewCluster(form, isNew, { place, language, sources }));
    }
    if (target.standing(cluster)?.text !== plan.text) {
      files.set(join('returns', edition, `${cluster}.yaml`), plan.text);
    }
  }
  return {
    files,
    returns,
    matched: planned.matched,
    remarks: byFile(read, [...withoutOwnParts(read), ...planned.remarks, ...refused.flat()]),
    workbooks: read.workbooks,
  };
}
