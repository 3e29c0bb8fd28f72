import { writeFileSync } from 'node:fs';
import { reportPage } from '../../src/handouts/report/report-page.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { hintForName } from '../../src/loaders/nearest-name.ts';
import { readCommandLine } from '../arguments.ts';
import { describeMatched } from './describe-matched.ts';
import { describeReturn } from './describe-return.ts';
import { sayMapping } from './finish-import.ts';
import { idsOption, readIdsFile, sayNewIds } from './new-ids.ts';
import { groupRemarks } from './group-remarks.ts';
import { importOptions, importWords, openImport } from './open-import.ts';
import { print } from '../print.ts';
import { refuse } from '../refuse.ts';
import { placeRemarks } from './place-remarks.ts';
import { writeMarked } from './write-marked.ts';
import { readTarget } from './read-target.ts';
import { settleReturns } from './settle-returns.ts';
import { formatRemark, sayRemark } from './say-remark.ts';
import { sumUpImport } from './sum-up-import.ts';
import { helpWithWords } from './word-help.ts';
import { tellFrozen } from './tell-frozen.ts';
import { findSurveySource } from '../edition/prepare-source.ts';
import { placeFiles } from '../place-files.ts';

const { words, options, locale } = readCommandLine({
  name: 'import',
  languageSource: 'asked',
  about: phrase('command.import.about'),
  words: importWords,
  options: {
    ...importOptions,
    source: {
      value: 'ID',
      help: phrase('command.import.returnsSource'),
    },
    columns: { value: 'MAP', help: phrase('command.import.columns') },
    report: { value: 'FILE', help: phrase('command.import.report') },
    marked: { value: 'DIR', help: phrase('command.import.marked') },
    ...idsOption,
  },
});

const [command, ...paths] = words;
if (command !== undefined && command !== 'returns') {
  const known = ['returns', 'clusters', 'table', 'statistics'];
  const more = phrase('command.mend.help', { option: '--help' });
  const values = { found: `"${command}"`, mend: hintForName(command, known, more) };
  refuse(phrase('command.edition.expected', { commands: known.join(', '), ...values }), locale);
}
if (paths.length === 0) {
  const commands = Object.keys(importWords).join(', ');
  refuse(phrase('command.import.expected', { commands, option: '--help' }), locale);
}
// Answers are read by the survey, and rows by the clusters: both must be valid.
const needed = [
  ...['survey', 'indicators', 'sectors', 'stages', 'clusters', 'regions', 'editions', 'imports'],
];
const opened = openImport(paths, { options, locale }, needed);
const { directory, portal, edition, language, dry, details } = opened;
const sources = [opened.sources[0] ?? findSurveySource(portal, edition) ?? []].flat();

const target = readTarget(directory, portal, edition);
const ids = readIdsFile(options.ids, target.regions, target.clusters.byId, locale);
const isRefused = ids.remarks.some(({ severity }) => severity === 'error');
const settings = { sources, locale, language, ids: ids.own };
const { planned, mappings } = await settleReturns(
  isRefused ? [] : paths,
  opened,
  target,
  settings,
  options.columns,
);
const outcome = { ...planned, remarks: [...ids.remarks, ...planned.remarks] };
const mapped = mappings.flatMap(({ path, text }) =>
  text === undefined ? [] : [[path, text] as const],
);
const written = new Map([...outcome.files, ...mapped]);
if (!dry && written.size > 0) placeFiles(directory, [...written.keys()], written);

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
    const { faulty, noted } = writeMarked(marked, outcome, locale);
    handedOut.push(t('import.out.marked', { file: marked, n: faulty }));
    if (noted > 0) handedOut.push(t('import.out.noted', { file: marked, n: noted }));
  }
} catch (error) {
  const { message } = error as Error;
  process.stderr.write(`${t('command.fault.path', { fault: message })}\n`);
  process.exitCode = 1;
}

const said = outcome.remarks.map((remark) => sayRemark(remark, locale));
if (opened.json) {
  const returns = outcome.returns.map(
    ({ cluster, isNew, place, isUnchanged, plan: { differences, kept } }) => ({
      cluster,
      new: isNew !== undefined,
      unchanged: isUnchanged,
      ...place,
      differences,
      kept,
    }),
  );
  const { matched } = outcome;
  const report = {
    written: !dry,
    files: [...written.keys()],
    matched,
    returns,
    mappings: mappings.map(({ path, open }) => ({ file: path, open })),
    remarks: said,
  };
  print(JSON.stringify(report, null, 2));
} else {
  const parts = [
    describeMatched(outcome.matched, target.form, locale),
    outcome.returns.flatMap((one) => describeReturn(one, target, portal, { locale, details })),
    details ? said.map((remark) => formatRemark(remark, locale)) : groupRemarks(said, locale),
    [
      ...sayNewIds(
        outcome.returns.flatMap(({ isNew }) => isNew ?? []),
        locale,
      ),
      ...sumUpImport(outcome, opened),
      ...mappings.flatMap((one) => sayMapping(one, opened)),
      ...helpWithWords(outcome.remarks, portal, { locale }),
      ...handedOut,
    ],
  ];
  const told = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  print(told.join('\n\n'));
}
if (said.some(({ severity }) => severity === 'error')) process.exitCode = 1;
