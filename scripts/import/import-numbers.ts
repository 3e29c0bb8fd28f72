import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { columnNames, readColumnsOption } from '../../src/importers/form/column-index.ts';
import type { MappingEdit } from '../../src/importers/mapping/mapping-edits.ts';
import { type OpenQuestion, openWords } from '../../src/importers/mapping/open-question.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import type { NumberDifference } from '../../src/importers/tables/merge-table.ts';
import type { Untold } from '../../src/importers/tables/read-value.ts';
import { openRevision } from '../../src/importers/tables/read-label.ts';
import { tableKeys, tableRoles } from '../../src/schemas/import-mapping.ts';
import type { CommandLine } from '../arguments.ts';
import { askOpen, isAsked, type OpenChoices } from './ask-open.ts';
import { finishImport } from './finish-import.ts';
import { columnEdits } from './given-options.ts';
import type { OpenImport } from './open-import.ts';
import { openTables, planTable, tableKinds, type TableName } from './plan-table.ts';
import { readWorkbooks } from './read-workbooks.ts';
import { settleMappings } from './settle-mapping.ts';

/** Max new values listed in a message. */
const mostNew = 12;

const keysOf = (table: TableName | 'statistics'): readonly string[] => [
  ...tableKeys[table],
  ...tableRoles,
];

/** Parse the options that describe a table; exits on an unknown column. */
export function readGiven(
  table: TableName | 'statistics',
  { columns, sum }: CommandLine['options'],
  locale: CommandLine['locale'],
): MappingEdit[] {
  const added: MappingEdit[] = sum === 'true' ? [{ path: ['sum'], value: 'yes' }] : [];
  if (columns === undefined) return added;
  const known = keysOf(table);
  const read = readColumnsOption(columns, known, (key) => columnNames(`table.column.${key}`));
  return [...columnEdits(columns, read, known, locale), ...added];
}

/** Valid answers to the questions of a number import. */
function choicesOf(
  table: TableName,
  { lists }: ReturnType<typeof openTables>,
  locale: OpenImport['locale'],
): OpenChoices {
  const labelOf = (key: string) => columnNames(`table.column.${key}`, [locale])[0] ?? key;
  const named = tableKinds[table].names;
  return {
    columns: keysOf(table).map((value) => ({ value, label: labelOf(value) })),
    labelOf,
    listOf: (key) => {
      const column = named.find((one) => one.key === key);
      return column && 'thing' in column ? lists[column.thing] : undefined;
    },
  };
}

/**
 * Open questions of a file: words, marks, whether duplicate counts are added up, and the unit.
 * @param read number of values parsed
 */
export const askNumbers = (
  remarks: readonly CellRemark[],
  read: number,
  locale: OpenImport['locale'],
): OpenQuestion[] => {
  const words = openWords(remarks);
  // Words may belong to columns with a separate unit.
  const unit = read === 0 && words.length === 0 ? askUnit(remarks) : [];
  return [...words, ...askRevision(remarks), ...askSums(remarks, locale), ...unit];
};

/** A mapping has one unit per file: ask for it only if nothing in the file has another. */
function askUnit(remarks: readonly CellRemark[]): OpenQuestion[] {
  const open = remarks.filter(({ code }) => /^table\.(?:unit\.|scaled$)/.test(code));
  const [first] = open;
  const isOne = open.every(
    ({ code, values }) =>
      /^table\.unit\.(?:open|decimals)$/.test(code) && values.found === first?.values.found,
  );
  if (!first || !isOne) return [];
  const cells = open.map(({ cell = '' }) => cell);
  return [{ kind: 'unit', word: String(first.values.found), file: first.file, cells }];
}

function askRevision(remarks: readonly CellRemark[]): OpenQuestion[] {
  const [first] = remarks.filter(({ code }) => code === openRevision);
  return first ? [{ kind: 'classification', file: first.file, cells: [first.cell ?? ''] }] : [];
}

function askSums(remarks: readonly CellRemark[], locale: OpenImport['locale']): OpenQuestion[] {
  const same = remarks.filter(({ code }) => code === 'table.same.sum');
  const [first] = same;
  if (!first) return [];
  const what = authorTranslate(locale)(
    'table.sameAs',
    first.values as { readonly cells: string; readonly meant: string },
  );
  return [{ kind: 'sum', what, file: first.file, cells: same.map(({ cell = '' }) => cell) }];
}

/** Changes of a table, one line per number; only the first of many new ones. */
export function sayDifferences(
  differences: readonly NumberDifference[],
  { locale, details }: Pick<OpenImport, 'locale' | 'details'>,
): string[] {
  const t = authorTranslate(locale);
  const say = (value: number | Untold) =>
    typeof value === 'number' ? String(value) : t(`table.untold.${value}`);
  const rowOf = (ids: readonly string[]) => ids.filter((id) => id !== '').join(' · ');
  const added = differences.filter(({ before }) => before === undefined);
  const shown = details ? added : added.slice(0, mostNew);
  const rest = added.length - shown.length;
  return [
    ...differences.flatMap(({ ids, before, after }) =>
      before === undefined
        ? []
        : [t('table.row.changes', { row: rowOf(ids), before: say(before), after: say(after) })],
    ),
    ...shown.map(({ ids, after }) => t('table.row.new', { row: rowOf(ids), after: say(after) })),
    ...(rest > 0 ? [t('table.row.more', { n: rest, option: '--details' })] : []),
  ];
}

/** Import numbers from spreadsheets into a table of the portal and report on them. */
export async function importNumbers(
  table: TableName,
  paths: readonly string[],
  { options, locale }: Pick<CommandLine, 'options' | 'locale'>,
  opened: OpenImport,
  asOf: string,
): Promise<void> {
  const { directory, portal, edition, sources } = opened;
  const tools = openTables(table, portal, {
    asOf,
    locale,
    isTimeSaid: options['as-of'] !== undefined,
  });
  const given = readGiven(table, options, locale);
  const ask = isAsked(opened) ? askOpen(locale, choicesOf(table, tools, locale)) : undefined;
  const context = { directory, portal, kind: 'table', as: table, given, ask } as const;
  const { workbooks, remarks: unread } = readWorkbooks(paths);
  const { sources: files, mappings } = await settleMappings(workbooks, context, (file, mapping) => {
    const { numbers, remarks } = tools.read([{ ...file, mapping }]);
    return { questions: askNumbers(remarks, numbers.length, locale), guesses: [] };
  });
  const plan = planTable(table, files, directory, { edition, asOf, sources, read: tools.read });
  const { read, differences } = plan;
  const added = differences.filter(({ before }) => before === undefined).length;
  const counts = { same: read - differences.length, changed: differences.length - added, added };
  finishImport(opened, {
    files: plan.files,
    mappings,
    remarks: [...unread, ...plan.remarks],
    lines: [
      ...sayDifferences(differences, opened),
      authorTranslate(locale)('table.sum', { n: read, ...counts }),
    ],
    report: { read, differences },
  });
}
