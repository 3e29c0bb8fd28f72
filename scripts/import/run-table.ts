import { momentSchema } from '../../src/schemas/common.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { readCommandLine } from '../arguments.ts';
import { finishImport } from './finish-import.ts';
import { importOptions, openImport } from './open-import.ts';
import { refuse } from '../refuse.ts';
import { describeReturn } from './describe-return.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { planProjects } from './plan-projects.ts';
import { planIndicators } from './plan-indicators.ts';
import { readTarget } from './read-target.ts';
import { tableLists } from './table-lists.ts';
import { importNumbers } from './import-numbers.ts';
import { tableKinds, type TableName } from './plan-table.ts';

const { words, options, locale } = readCommandLine({
  name: 'import',
  languageSource: 'asked',
  about: phrase('command.import.aboutTable', { folder: 'analysis-tables/' }),
  words: { 'table FILE…': '' },
  options: {
    ...importOptions,
    as: { value: 'KIND', help: phrase('command.import.as') },
    'as-of': { value: 'TIME', help: phrase('command.import.asOf') },
    columns: { value: 'MAP', help: phrase('command.import.tableColumns') },
    sum: { help: phrase('command.import.sum') },
  },
});

const kinds = [...Object.keys(tableKinds), 'indicators', 'projects'];
const isTable = (name: string | undefined): name is TableName =>
  name !== undefined && Object.hasOwn(tableKinds, name);

const [, ...paths] = words;
if (paths.length === 0) {
  refuse(phrase('command.import.expected', { commands: 'table FILE…', option: '--help' }), locale);
}
const name = options.as;
if (name === undefined || !kinds.includes(name)) {
  const values = { option: '--as', allowed: kinds.join(', '), found: name ?? '' };
  refuse(phrase('command.fault.choice', values), locale);
}
const opened = openImport(paths, { options, locale }, [
  ...[
    'survey',
    'indicators',
    'stages',
    'sectors',
    'clusters',
    'regions',
    'organisations',
    'editions',
    'analysis-tables',
    'analyses',
    'countries',
    'programmes',
    'imports',
  ],
]);
const { directory, portal, edition } = opened;
const asOf = options['as-of'] ?? edition;
if (!momentSchema.safeParse(asOf).success)
  refuse(phrase('command.import.notTime', { option: '--as-of', found: asOf }), locale);

if (isTable(name)) await importNumbers(name, paths, { options, locale }, opened, asOf);
else if (name === 'projects') importProjects();
else importIndicators();

function importProjects() {
  const { files, taken, remarks } = planProjects(paths, opened, locale);
  const lines = [authorTranslate(locale)('project.sum', { n: taken })];
  finishImport(opened, { files, remarks, lines, report: { taken } });
}

function importIndicators() {
  const target = readTarget(directory, portal, edition);
  const { files, returns, remarks } = planIndicators(
    paths,
    target,
    tableLists(portal).indicator,
    locale,
  );
  const told = returns.map(({ cluster, plan: { differences } }) => ({ cluster, differences }));
  finishImport(opened, {
    files,
    remarks,
    lines: returns.flatMap((one) => describeReturn(one, target, portal, { locale })),
    report: { returns: told },
  });
}
