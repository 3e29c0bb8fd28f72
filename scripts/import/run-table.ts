import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { momentSchema } from '../../src/schemas/common.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { columnNames, readColumnsOption } from '../../src/importers/form/column-index.ts';
import type { Untold } from '../../src/importers/tables/read-value.ts';
import { tableKeys, tableRoles } from '../../src/schemas/import-mapping.ts';
import { readCommandLine } from '../arguments.ts';
import { finishImport } from './finish-import.ts';
import { importOptions, openImport } from './open-import.ts';
import { refuse } from '../refuse.ts';
import { describeReturn } from './describe-return.ts';
import { planIndicators } from './plan-indicators.ts';
import { readTarget } from './read-target.ts';
import { tableLists } from './table-lists.ts';
import { planTable, tableKinds, type TableName } from './plan-table.ts';

const { words, options, locale } = readCommandLine({
  name: 'import',
  told: 'asked',
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

const kinds = [...Object.keys(tableKinds), 'indicators'];
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
    'imports',
  ],
]);
const { directory, portal, edition, sources } = opened;
const asOf = options['as-of'] ?? edition;
if (!momentSchema.safeParse(asOf).success)
  refuse(phrase('command.import.notTime', { option: '--as-of', found: asOf }), locale);

const columns = readColumns(name, options.columns);

if (isTable(name)) importNumbers(name);
else importIndicators();

/** The headers that `--columns` names; ends the command where it names a column that there is not. */
function readColumns(table: string, given: string | undefined): ReadonlyMap<string, string> {
  if (given === undefined || !isTable(table)) return new Map();
  const known = [...tableKeys[table], ...tableRoles];
  const read = readColumnsOption(given, known, (key) => columnNames(`table.column.${key}`));
  if (read) return read;
  const values = { option: '--columns', found: given, columns: known.join(', ') };
  return refuse(phrase('command.import.notColumns', values), locale);
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

function importNumbers(table: TableName) {
  const outcome = planTable(
    table,
    paths,
    { directory, portal },
    { edition, asOf, sources, locale, columns, adds: options.sum === 'true' },
  );
  const { files, read, differences, remarks } = outcome;
  const t = authorTranslate(locale);
  const say = (value: number | Untold) =>
    typeof value === 'number' ? String(value) : t(`table.untold.${value}`);
  const added = differences.filter(({ before }) => before === undefined).length;
  finishImport(opened, {
    files,
    remarks,
    lines: [
      ...differences.map(({ ids, before, after }) => {
        const row = ids.filter((id) => id !== '').join(' · ');
        return before === undefined
          ? t('table.row.new', { row, after: say(after) })
          : t('table.row.changes', { row, before: say(before), after: say(after) });
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
