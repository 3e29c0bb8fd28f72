import { expect, test } from 'vitest';
import { readCode } from '../loaders/engine-files.ts';
import { findColumnKeys, isColumnPattern } from './column-keys.ts';
import { familyKeys, messageFamilies } from './message-families.ts';
import { findMessageKeys } from './message-keys.ts';

const code = readCode();
const found = new Set(code.flatMap(({ text }) => findColumnKeys(text)));

test('columns are found in lists of tables and where they are made', () => {
  const list = `function a(): ExportTable {
  return {
    columns: [
      'id',
      ...locales.map((locale) => \`name_\${locale}\`),
      ...groups.map(({ id }) => id),
      'printed_row',
    ],
  };
}`;
  expect(findColumnKeys(list)).toEqual(['column.id', 'column.name_xx', 'column.printed_row']);
  expect(
    findColumnKeys(
      "knownColumn('id', required), ...knownColumns('label'), ownColumn('code', 'short')",
    ),
  ).toEqual(['column.id', 'column.label_xx', 'package.column.short']);
  expect(findColumnKeys("...ownColumns('text'), buildTable(\n  'figure-rows', rows)")).toEqual([
    'package.column.text_xx',
    'package.about.figure-rows',
  ]);
});

test('columns of a value stand beside it, those of a number with what it counts', () => {
  expect(findColumnKeys("columns: valueColumns('founded')")).toEqual([
    'column.founded',
    'column.xx_as_of',
    'column.xx_source',
  ]);
  expect(findColumnKeys("columns: countColumns('firms')")).toContain('column.xx_what_xx');
});

test('the tables of the site ask for their columns', () => {
  for (const key of ['column.nuts', 'column.term_xx', 'column.printed_stage', 'column.label_xx']) {
    expect(found).toContain(key);
  }
  expect(found.size).toBeGreaterThan(50);
});

test('of every message that the code puts together it is known what may be put in', () => {
  const open = code.flatMap(({ path, text }) =>
    findMessageKeys(text)
      .patterns.filter((pattern) => familyKeys(pattern).length === 0 && !isColumnPattern(pattern))
      .map(
        (pattern) => `${path}: ${pattern.source}: say in message-families.ts what may stand here`,
      ),
  );
  expect(open).toEqual([]);
});

test('no family is left of messages that the code no longer puts together', () => {
  const patterns = code.flatMap(({ text }) => findMessageKeys(text).patterns);
  const idle = Object.keys(messageFamilies).filter(
    (beginning) => !patterns.some((pattern) => pattern.test(`${beginning}.x`)),
  );
  expect(idle).toEqual([]);
});
