import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { momentSchema } from '../../src/schemas/common.ts';
import { readCommandLine } from '../arguments.ts';
import { finishImport } from './finish-import.ts';
import { fail, importOptions, openImport } from './open-import.ts';
import { describeReturn } from './describe-return.ts';
import { planIndicators } from './plan-indicators.ts';
import { readTarget } from './read-target.ts';
import { tableLists } from './table-lists.ts';
import { planTable, tableKinds, type TableName } from './plan-table.ts';

const { words, options } = readCommandLine({
  name: 'import',
  about:
    'table: takes numbers for analyses into analysis-tables/{year}/: persons employed by region and sector, or contacts between clusters and organisations. The file is a list (a row a number) or a table whose header names the sectors or partners.',
  words: 'table FILE…',
  options: {
    ...importOptions,
    as: { value: 'KIND', help: 'what the file tells: employment, contacts or indicators' },
    'as-of': { value: 'TIME', help: 'the time of which the numbers tell (the year)' },
  },
});

const kinds = [...Object.keys(tableKinds), 'indicators'];
const isTable = (name: string | undefined): name is TableName =>
  name !== undefined && Object.hasOwn(tableKinds, name);

const [, ...paths] = words;
if (paths.length === 0) fail('expected table FILE…; --help says more', 2);
const name = options.as;
if (name === undefined || !kinds.includes(name))
  fail(`expected --as ${kinds.join(', ')}, found "${name ?? ''}"`, 2);
const opened = openImport(paths, options, [
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
  ],
]);
const { directory, portal, edition, locale, sources } = opened;
const asOf = options['as-of'] ?? edition;
if (!momentSchema.safeParse(asOf).success)
  fail(`expected --as-of such as 2024 or 2024-03, found "${asOf}"`, 2);

if (isTable(name)) importNumbers(name);
else importIndicators();

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

function importNumbers(table: TableName) {
  const outcome = planTable(
    table,
    paths,
    { directory, portal },
    { edition, asOf, sources, locale },
  );
  const { files, read, differences, remarks } = outcome;
  const t = authorTranslate(locale);
  const added = differences.filter(({ before }) => before === undefined).length;
  finishImport(opened, {
    files,
    remarks,
    lines: [
      ...differences.map(({ ids, before, after }) => {
        const row = ids.filter((id) => id !== '').join(' · ');
        return before === undefined
          ? t('table.row.new', { row, after: String(after) })
          : t('table.row.changes', { row, before: String(before), after: String(after) });
      }),
      t('table.sum', {
        n: read,
        same: read - differences.length,
        changed: differences.length - added,
        added,
      }),
    ],
    report: { read, differences },
  });
}
