import { expect, test } from 'vitest';
import { writeWorkbook } from '../../exports/workbook/write-workbook.ts';
import { locales } from '../../i18n/locales.ts';
import { indexProjects } from '../../importers/projects/project-columns.ts';
import { readProjects } from '../../importers/projects/read-projects.ts';
import { listOptions } from '../../importers/values/option-list.ts';
import { readWorkbook } from '../../importers/workbook/read-workbook.ts';
import { projectsWorkbook } from './projects-workbook.ts';

const listOf = (...ids: string[]) =>
  listOptions(ids.map((id) => ({ id, label: { az: id, tr: id, ka: id, en: id } })));
const lists = {
  programme: listOf('lid-loan'),
  state: listOf('running', 'finished'),
  cluster: listOf('xx-teapots'),
  body: listOf('teapot-guild'),
};

function opened(template: Parameters<typeof writeWorkbook>[0]) {
  const { workbook } = readWorkbook(writeWorkbook(template), 'projects.xlsx');
  if (!workbook) throw new Error('expected a workbook, found none');
  return workbook;
}

test.each(locales)('every column of the template in %s is read back as what it is', (locale) => {
  const index = indexProjects(locales);
  const { sheets } = projectsWorkbook(lists, locales, locale);
  const keys = sheets
    .filter(({ hidden }) => !hidden)
    .map(({ rows: [head] }) =>
      (Array.isArray(head) ? head : []).map((cell: { value: string }) => index.find([cell.value])),
    );
  const each = (key: string) => locales.map((language) => [`${key}_${language}`]);
  expect(keys).toEqual([
    [
      ['programme'],
      ...each('title'),
      ...['state', 'cluster', 'body', 'from', 'until', 'granted', 'used', 'currency'].map((key) => [
        key,
      ]),
    ],
    [['project'], ...each('activity'), ['due'], ['done']],
    [['project'], ['at'], ...each('found'), ['used'], ...each('step')],
    [['project'], ...each('outcome'), ['expected'], ['reached']],
  ]);
});

test('what is filled in is imported; the blank template holds nothing', () => {
  const blank = projectsWorkbook(lists, ['en'], 'en');
  const rows = [
    ['lid-loan', 'New lids', 'running', 'xx-teapots', 'teapot-guild', '2025', '', 1200, 90, 'EUR'],
    ['New lids', 'Buy clay', '2025-05', ''],
    ['New lids', '2025-06', 'Too small', 40, 'Larger ones'],
    ['New lids', 'Pots with a lid', 12, 5],
  ];
  const read = (workbook: typeof blank) =>
    readProjects(
      [
        {
          file: 'projects.xlsx',
          workbook: opened(workbook),
        },
      ],
      { lists, languages: ['en'], locale: 'en' },
    );
  const { rows: none, remarks } = read(blank);
  expect([none, remarks.map(({ code }) => code)]).toEqual([[], ['table.empty']]);
  const filled = read({
    ...blank,
    sheets: blank.sheets.map((sheet, at) => ({
      ...sheet,
      rows: [...sheet.rows, ...(rows[at] ? [rows[at]] : [])],
    })),
  });
  expect(filled.remarks).toEqual([]);
  expect(filled.rows.map(({ name }) => name)).toEqual(Array(4).fill('New lids'));
  expect(filled.rows[0]?.fields).toMatchObject({
    state: 'running',
    granted: 1200,
    currency: 'EUR',
  });
  expect(filled.rows[1]?.activity).toEqual({ label: { en: 'Buy clay' }, due: '2025-05' });
  expect(filled.rows[2]?.check).toMatchObject({ at: '2025-06', used: 40 });
  expect(filled.rows[3]?.outcome).toMatchObject({ expected: 12, reached: 5 });
});
