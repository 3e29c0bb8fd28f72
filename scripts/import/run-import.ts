import { writeFileSync } from 'node:fs';
import { reportPage } from '../../src/handouts/report/report-page.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { readCommandLine } from '../arguments.ts';
import { describeReturn } from './describe-return.ts';
import { planImport } from './import-returns.ts';
import { fail, importOptions, openImport } from './open-import.ts';
import { placeRemarks } from './place-remarks.ts';
import { writeMarked } from './write-marked.ts';
import { readTarget } from './read-target.ts';
import { formatRemark, sayRemark } from './say-remark.ts';
import { sumUpImport } from './sum-up-import.ts';
import { tellFrozen } from './tell-frozen.ts';
import { findSurveySource } from '../edition/prepare-source.ts';
import { placeFiles } from '../place-files.ts';

const { words, options } = readCommandLine({
  name: 'import',
  about:
    'returns: takes the answers of a year from filled forms and tables, in XLSX, ODS or CSV, into the portal. What cannot be read for sure is refused, cell by cell; a form with an error is left out whole, the others are taken in.',
  words: 'returns FILE…',
  options: {
    ...importOptions,
    source: {
      value: 'ID',
      help: 'entry of sources/ that the returns stand in (survey-YEAR, if there is one)',
    },
    details: { help: 'tell every answer of new returns, not only how many there are' },
    report: { value: 'FILE', help: 'also tell what is to be mended on an HTML page' },
    marked: { value: 'DIR', help: 'put copies there with the faulty cells marked' },
  },
});

const [command, ...paths] = words;
if (command !== 'returns' || paths.length === 0)
  fail('expected returns FILE…, clusters FILE… or table FILE…; --help says more', 2);
// Answers are read by the survey, and rows by the clusters: both must be sound.
const needed = ['survey', 'indicators', 'sectors', 'stages', 'clusters', 'regions', 'editions'];
const opened = openImport(paths, options, needed);
const { directory, portal, edition, locale, language, dry } = opened;
const sources = [opened.sources[0] ?? findSurveySource(portal, edition) ?? []].flat();

const details = options.details === 'true';
const target = readTarget(directory, portal, edition);
const outcome = planImport(paths, target, { sources, locale, language });
if (!dry && outcome.files.size > 0) placeFiles(directory, [...outcome.files.keys()], outcome.files);

const t = authorTranslate(locale);
const handedOut: string[] = tellFrozen(portal, edition, outcome.files, locale);
try {
  const { report, marked } = options;
  if (report !== undefined) {
    const lines = placeRemarks(outcome.remarks, outcome.workbooks, target, locale);
    writeFileSync(report, reportPage(lines, locale));
    handedOut.push(t('import.out.report', { file: report }));
  }
  if (marked !== undefined) {
    const n = writeMarked(marked, outcome, locale);
    handedOut.push(t('import.out.marked', { file: marked, n }));
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}; check the path\n`);
  process.exitCode = 1;
}

const said = outcome.remarks.map((remark) => sayRemark(remark, locale));
if (opened.json) {
  const returns = outcome.returns.map(({ cluster, isNew, place, plan: { differences, kept } }) => ({
    cluster,
    new: isNew !== undefined,
    ...place,
    differences,
    kept,
  }));
  const report = { written: !dry, files: [...outcome.files.keys()], returns, remarks: said };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} else {
  const parts = [
    outcome.returns.flatMap((one) => describeReturn(one, target, portal, { locale, details })),
    said.map((remark) => formatRemark(remark, locale)),
    [...sumUpImport(outcome, dry, locale), ...handedOut],
  ];
  const told = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  process.stdout.write(`${told.join('\n\n')}\n`);
}
if (said.some(({ severity }) => severity === 'error')) process.exitCode = 1;
