import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { read, utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { downloadReturn } from '../support/form-page.ts';

// Survey forms with one question, with portal-defined questions, and with fifteen are sent out and come back both
// untouched and filled in.

let agency: Journey;
beforeAll(() => {
  agency = startJourney();
});
afterAll(() => agency.remove());

/** Fills in cells of a workbook, addressed by the key in the first column of their row, and saves it as Excel does. */
function fillWorkbook(from: string, to: string, answers: Readonly<Record<string, string>>): void {
  const book = read(readFileSync(agency.path(from)));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const keys = utils.sheet_to_json<string[]>(sheet, { header: 1 }).map(([key]) => key ?? '');
  for (const [key, answer] of Object.entries(answers)) {
    const row = keys.indexOf(key);
    if (row < 0) throw new Error(`${from} does not ask ${key}`);
    utils.sheet_add_aoa(sheet, [[answer]], { origin: { r: row, c: 2 } });
  }
  agency.write(to, write(book, { type: 'buffer', bookType: 'xlsx' }));
}

/** Output lines that describe the changes to clusters. */
const told = (out: string) => out.split('\n').filter((line) => /^\S+: /.test(line));

const unchanged = (...ids: string[]) => ids.map((id) => `${id}: nothing changes`);

describe('a new portal, whose survey is the question of the stage', () => {
  const ids = ['ge-guria-tea-growers', 'ge-imereti-stone-makers', 'ge-kakheti-wine-cluster'];
  const take = (files: string) =>
    agency.run(`npx clusterbook import returns ${files} --year 2026 --portal small`);
  const stageOf = (id: string) =>
    parse(agency.read(`small/returns/2026/${id}.yaml`)) as { stage?: string };

  beforeAll(async () => {
    agency.write(
      'clusters.csv',
      [
        'Name,Region,Sector,Stage',
        'Wine cluster,Kakheti,Farming,Seed',
        'Stone makers,Imereti,Making,Plant',
        'Tea growers,Guria,Farming,',
      ].join('\n'),
    );
    agency.write(
      'answers.yaml',
      `
name: { ka: კლასტერები, en: Clusters }
publisher: { ka: სააგენტო, en: Agency }
languages: [ka, en]
country: GE
year: '2026'
sectors: [{ label: { ka: სოფლის მეურნეობა, en: Farming } }, { label: { ka: წარმოება, en: Making } }]
stages:
  - label: { ka: თესლი, en: Seed }
  - label: { ka: ნერგი, en: Plant }
  - label: { ka: ხე, en: Tree }
clusters: clusters.csv
address: https://clusters.example.ge
email: clusters@example.ge
`,
    );
    await agency.run('npx clusterbook new small --config answers.yaml');
  });

  test('forms come back untouched, and nothing changes', async () => {
    const template = 'npx clusterbook template --year 2026 --portal small';
    await agency.run(`${template} --lang ka --each --out forms`);
    await agency.run(`${template} --lang en --many --out many.xlsx`);
    await agency.run(`${template} --lang ka --many --out many.csv`);
    await agency.run(`${template} --lang en --cluster ${ids[1]} --out one.csv`);
    expect(told((await take('forms/*.xlsx')).out)).toEqual(unchanged(...ids));
    expect(told((await take('many.xlsx')).out)).toEqual(unchanged(...ids));
    expect(told((await take('many.csv')).out)).toEqual(unchanged(...ids));
    expect(told((await take('one.csv')).out)).toEqual(unchanged('ge-imereti-stone-makers'));
  });

  test('one that is filled in becomes the stage, and a second time nothing', async () => {
    fillWorkbook(`forms/${ids[0]}.xlsx`, 'back/tea.xlsx', { stage: 'ნერგი' });
    const [line = ''] = told((await take('back/tea.xlsx')).out);
    expect(line).toBe('ge-guria-tea-growers: 1 answer changes');
    expect(stageOf('ge-guria-tea-growers').stage).toBe('plant');
    expect(told((await take('back/tea.xlsx')).out)).toEqual(unchanged('ge-guria-tea-growers'));
    agency.write('one.csv', agency.read('one.csv').replace('stage,Plant', 'stage,Tree'));
    await take('one.csv');
    expect(stageOf('ge-imereti-stone-makers').stage).toBe('tree');
  });

  test('the form in one file is filled in with a browser', async () => {
    await agency.run('npx clusterbook build --portal small --no-cards --no-search --out site');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ acceptDownloads: true, offline: true });
      await page.goto(
        `${pathToFileURL(agency.path('site/ka/survey/form/offline/index.html')).href}#all`,
      );
      await page.locator('[name=cluster]').fill('ge-kakheti-wine-cluster');
      await page.locator('[name=stage][value=tree]').check();
      for (const ending of ['xlsx', 'csv'] as const) {
        agency.write(`page.${ending}`, (await downloadReturn(page, ending)).bytes);
      }
    } finally {
      await browser.close();
    }
    await take('page.xlsx');
    expect(stageOf('ge-kakheti-wine-cluster').stage).toBe('tree');
    expect(told((await take('page.csv')).out)).toEqual(unchanged('ge-kakheti-wine-cluster'));
  });

  test('questions of its own are asked and read', async () => {
    agency.write(
      'small/survey/own.yaml',
      `
- id: vines
  number: 2
  part: b
  title: { ka: რამდენი ვაზია?, en: How many vines are there? }
  purpose: { ka: რომ ვიცოდეთ., en: To know it. }
  kind: text-fields
  fields:
    - { id: old, label: { ka: ძველი, en: Old ones }, value: count }
    - { id: young, label: { ka: ახალი, en: Young ones }, value: count }
  use: { ka: ითვლება., en: It is counted. }
  sources: [{ source: register }]
- id: sold
  number: 3
  part: b
  title: { ka: სად იყიდება?, en: Where is it sold? }
  purpose: { ka: რომ ვიცოდეთ., en: To know it. }
  kind: multi
  options:
    - { id: home, label: { ka: სახლში, en: At home } }
    - { id: abroad, label: { ka: საზღვარგარეთ, en: Abroad } }
  use: { ka: ითვლება., en: It is counted. }
  sources: [{ source: register }]
`,
    );
    await agency.run('npx clusterbook check --portal small');
    await agency.run('npx clusterbook template --year 2026 --portal small --each --out own');
    const untouched = await take('own/*.xlsx');
    expect(told(untouched.out)).toEqual(unchanged(...ids));
    fillWorkbook(`own/${ids[2]}.xlsx`, 'back/wine.xlsx', {
      'vines.old': '1.200',
      'sold.abroad': 'x',
    });
    const [asked = ''] = (
      await agency.type('npx clusterbook import returns back/wine.xlsx --year 2026 --portal small')
    ).all
      .split('\n')
      .filter((line) => line.includes('1.200'));
    expect(asked).toContain('back/wine.xlsx');
    fillWorkbook('back/wine.xlsx', 'back/wine.xlsx', { 'vines.old': '1200' });
    await take('back/wine.xlsx');
    expect(parse(agency.read('small/returns/2026/ge-kakheti-wine-cluster.yaml'))).toMatchObject({
      stage: 'tree',
      answers: { vines: { old: 1200 }, sold: ['abroad'] },
    });
  });

  test('without a question no empty forms are written', async () => {
    await agency.run('mv small/survey kept');
    const refused = await agency.type(
      'npx clusterbook template --year 2026 --portal small --each --out empty',
    );
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('nothing is asked in 2026');
    expect(refused.err).toContain('survey/');
    expect((await agency.type('ls empty')).code).not.toBe(0);
  });
});

describe('a survey of fifteen questions', () => {
  // The country XX exists only in the invented portal, so it is not a valid answer of a form.
  const ids = ['xx-buttons', 'xx-clouds', 'xx-fog', 'xx-teapots'];

  test('forms come back untouched in every kind, and nothing changes', async () => {
    agency.bring('examples/sample-region', 'my-portal');
    const template = 'npm run template -- --year 2024 --portal my-portal';
    const take = (files: string) =>
      agency.run(`npm run import -- returns ${files} --year 2024 --dry-run --portal my-portal`);
    await agency.run(`${template} --each --lang az --out all`);
    await agency.run(`${template} --many --lang tr --out all.csv`);
    await agency.run(`${template} --cluster xx-teapots --lang ka --out teapots.csv`);
    const files = ids.map((id) => `all/${id}.xlsx`).join(' ');
    expect(told((await take(files)).out)).toEqual(unchanged(...ids));
    expect(told((await take('teapots.csv')).out)).toEqual(unchanged('xx-teapots'));
    expect(told((await take('all.csv')).out)).toEqual(
      expect.arrayContaining(unchanged('xx-kettles', 'xx-teapots', 'xx-thimbles')),
    );
  });

  test('all answers of a cluster go round through its workbook', async () => {
    const before = parse(agency.read('my-portal/returns/2024/xx-teapots.yaml'));
    const { answers: _, indicators: __, ...rest } = before;
    agency.write('my-portal/returns/2024/xx-teapots.yaml', stringify(rest));
    await agency.run(
      'npm run import -- returns all/xx-teapots.xlsx --year 2024 --portal my-portal',
    );
    const after = parse(agency.read('my-portal/returns/2024/xx-teapots.yaml'));
    // An omitted answer means "not answered", which q9 used to state explicitly.
    expect(before.answers.q9).toBe('not-answered');
    expect(after.answers).toEqual({ ...before.answers, q9: undefined });
    expect(after.indicators).toEqual(before.indicators);
  });
});
