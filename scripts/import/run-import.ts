import { existsSync, writeFileSync } from 'node:fs';
import { reportPage } from '../../src/handouts/report/report-page.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { locales } from '../../src/i18n/locales.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { readCommandLine } from '../arguments.ts';
import { authorLocale } from '../author-locale.ts';
import { refuseEdition } from '../edition/refuse-edition.ts';
import { describeReturn } from './describe-return.ts';
import { planImport } from './import-returns.ts';
import { placeRemarks } from './place-remarks.ts';
import { writeMarked } from './write-marked.ts';
import { readTarget } from './read-target.ts';
import { formatRemark, sayRemark } from './say-remark.ts';
import { sumUpImport } from './sum-up-import.ts';
import { placeFiles } from '../place-files.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { startStage } from '../progress.ts';
import { sumUp } from '../sum-up.ts';

const { words, options } = readCommandLine({
  name: 'import',
  about:
    'returns: takes the answers of a year from filled forms and tables, in XLSX, ODS or CSV, into the portal. What cannot be read for sure is refused, cell by cell; a form with an error is left out whole, the others are taken in.',
  words: 'returns FILE…',
  options: {
    year: { value: 'YEAR', help: 'the edition whose returns they are' },
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
    source: { value: 'ID', help: 'entry of sources/ that the returns stand in' },
    lang: { value: 'LANG', help: 'language of what is told: az, tr, ka or en (of the system)' },
    'dry-run': { help: 'only say what would change' },
    json: { help: 'everything as JSON' },
    report: { value: 'FILE', help: 'also tell what is to be mended on an HTML page' },
    marked: { value: 'DIR', help: 'put copies there with the faulty cells marked' },
  },
});

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

const [command, ...paths] = words;
if (command !== 'returns' || paths.length === 0)
  fail('expected returns FILE…; --help says more', 2);
const { year = '' } = options;
if (!/^\d{4}$/.test(year)) fail('expected --year and a year such as 2013', 2);
const locale = authorLocale(options.lang, process.env);
if (!locale) fail(`expected one of ${locales.join(', ')}, found "${options.lang}"`, 2);
const missing = paths.filter((path) => !existsSync(path));
if (missing.length > 0) fail(`there is no file ${missing.join(', ')}; check the path`, 2);

const directory = readPortalFolder(options.portal);
const checking = startStage('Checking content');
const { portal, problems } = checkDirectory(directory, checking.update);
checking.end(sumUp(problems.length, 0));
// Answers are read by the survey, and rows by the clusters: both must be sound.
const needed = ['survey', 'indicators', 'sectors', 'stages', 'clusters', 'regions', 'editions'];
const unsound = problems.filter(({ file }) => needed.includes(file.split('/')[0] ?? ''));
if (unsound.length > 0) fail(formatProblems(unsound, directory).trimEnd(), 1);
const refused = refuseEdition(portal, year);
if (refused) fail(refused, 1);
if (options.source !== undefined && !portal.sources.some(({ id }) => id === options.source)) {
  fail(`expected the id of an entry of sources/, found "${options.source}"; check the spelling`, 1);
}

const target = readTarget(directory, portal, year);
const outcome = planImport(paths, target, {
  sources: options.source === undefined ? [] : [options.source],
  locale,
  language: portal.site[0]?.data.formLanguage ?? locale,
});
const dry = options['dry-run'] === 'true';
if (!dry && outcome.files.size > 0) placeFiles(directory, [...outcome.files.keys()], outcome.files);

const t = authorTranslate(locale);
const handedOut: string[] = [];
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
if (options.json) {
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
  const lines = [
    ...outcome.returns.flatMap((one) => describeReturn(one, target, locale)),
    ...said.map((remark) => formatRemark(remark, locale)),
    ...sumUpImport(outcome, dry, locale),
    ...handedOut,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
if (said.some(({ severity }) => severity === 'error')) process.exitCode = 1;
