import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { askWordsOf } from '../build/kind-words.ts';
import type { DirectLink, FileFormat, FileTable, ThingTable } from '../direct-table.ts';
import { readDirect } from './read-direct.ts';

const link = (label: string, href: string, kind: DirectLink['kind'] = 'page') => ({
  label,
  href,
  kind,
});
const file = (label: string, href: string, format: FileFormat) => ({
  ...link(label, href),
  format,
});
const tableIn = (locale: Locale): ThingTable & FileTable => ({
  numbered: {
    figure: [7, 17].map((n) => ({ ...link('Drawing', `figure-${n}`, 'figure'), number: `${n}` })),
    chapter: [{ ...link('Landscape', 'chapter-3', 'report'), number: '3' }],
    annex: [{ ...link('Lists', 'annex-a', 'report'), number: 'A' }],
  },
  coded: [
    { ...link('Rain Bay', 'XX-35', 'region'), codes: ['XX-35'] },
    { ...link('Rain Subregion', 'XX31', 'region'), codes: ['XX31'] },
    { ...link('Drizzle', 'XX-31', 'region'), codes: ['XX-31'] },
    { ...link('Advice', 'goal', 'strategy'), codes: ['ORA1.AA2'] },
  ],
  files: [
    file(
      { az: 'Klasterlər', tr: 'Kümeler', ka: 'კლასტერები' }[locale as string] ?? 'Clusters',
      'clusters.xlsx',
      'xlsx',
    ),
    file('Sectors', 'sectors.xlsx', 'xlsx'),
    file('Report (PDF), 2012', 'report.pdf', 'pdf'),
  ],
  tasks: {
    add: [link('Form', 'add')],
    form: [link('Form', 'form')],
    correct: [link('Mistake', 'correct')],
    cite: [link('Cite', 'cite')],
    submit: [link('Submit', 'submit')],
    contact: [],
  },
});

async function asked(query: string, locale: Locale): Promise<readonly string[]> {
  const table = Promise.resolve(tableIn(locale));
  const tables = { things: () => table, files: () => table };
  const direct = await readDirect(query, askWordsOf(locale).direct, tables, locale);
  return direct?.links.map(({ href }) => href) ?? [];
}

describe('a thing by its number or code is that thing alone', () => {
  test.each([
    ['en', 'Figure 7', 'figure-7'],
    ['en', 'fig. 17', 'figure-17'],
    ['en', 'show me figure no. 7', 'figure-7'],
    ['tr', 'Şekil 7', 'figure-7'],
    ['tr', 'sekil 07', 'figure-7'],
    ['az', 'şəkil 7', 'figure-7'],
    ['az', '17-ci qrafik', 'figure-17'],
    ['ka', 'დიაგრამა 7', 'figure-7'],
    ['ka', 'Figure 7', 'figure-7'],
    ['en', 'chapter 3', 'chapter-3'],
    ['tr', 'Ek A', 'annex-a'],
    ['ka', 'მე-7 დიაგრამა', 'figure-7'],
    ['ka', 'დიაგრამა N7', 'figure-7'],
    ['tr', 'şekil7', 'figure-7'],
    ['en', 'fig17', 'figure-17'],
    ['en', 'xx-35', 'XX-35'],
    ['en', 'XX 35', 'XX-35'],
    ['tr', '35', 'XX-35'],
    ['tr', 'plaka 35', 'XX-35'],
    ['ka', 'XX31', 'XX31'],
    ['ka', 'XX-31', 'XX-31'],
    ['az', 'ora1 aa2', 'goal'],
    ['en', 'ORA1.AA2', 'goal'],
  ] as const)('%s: %s', async (locale, query, href) => {
    expect(await asked(query, locale)).toEqual([href]);
  });

  test('but not for a number that nothing has, or with other words', async () => {
    for (const query of ['figure 99', '7', 'exports of figure 7 in Ankara', '2012']) {
      expect([query, await asked(query, 'en')]).toEqual([query, []]);
    }
  });
});

test.each([
  ['en', 'report 2012 pdf', 'report.pdf'],
  ['en', 'excel of clusters', 'clusters.xlsx'],
  ['en', 'spreadsheet of all clusters', 'clusters.xlsx'],
  ['en', 'download the whole report', 'report.pdf'],
  ['en', 'the report’s pdf-i', 'report.pdf'],
  ['en', 'download the sectors as a spreadsheet', 'sectors.xlsx'],
  ['tr', 'kümelerin excel listesi', 'clusters.xlsx'],
  ['az', 'klasterlərin excel cədvəli', 'clusters.xlsx'],
  ['ka', 'კლასტერების ექსელი', 'clusters.xlsx'],
] as const)('%s: "%s" is the file itself', async (locale, query, href) => {
  expect(await asked(query, locale)).toEqual([href]);
});

test.each([
  ['en', 'add my cluster', 'add'],
  ['en', 'how do I cite this report', 'cite'],
  ['tr', 'kümemi eklemek istiyorum', 'add'],
  ['tr', 'hata bildir', 'correct'],
  ['az', 'səhvi düzəltmək', 'correct'],
  ['az', 'istinad', 'cite'],
  ['ka', 'ციტირება', 'cite'],
  ['ka', 'როგორ დავიმოწმო', 'cite'],
  ['ka', 'როგორ დავამატო ჩემი კლასტერი', 'add'],
  ['tr', 'kümemizi nasıl kaydettiririz', 'add'],
  ['az', 'klasterimizi siyahıya salmaq', 'add'],
  ['ka', 'შეცდომის გასწორება', 'correct'],
] as const)('%s: "%s" is the way to do it', async (locale, query, href) => {
  expect(await asked(query, locale)).toEqual([href]);
});

test('names, needs and questions are none of these', async () => {
  for (const query of ['wine export', 'İzmir', 'how many clusters are there', 'excel', 'data']) {
    expect([query, await asked(query, 'en')]).toEqual([query, []]);
  }
});
