import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillFile } from '../support/fill-file.ts';
import { type Journey, startJourney } from '../support/journey.ts';

// An agency with four clusters starts the report of its portal, freezes it, and publishes the next year: the steps
// of docs/year that build and print pages.

let journey: Journey;
beforeAll(() => {
  journey = startJourney();
  journey.write(
    'clusters.csv',
    `Name,Region,Stage,Sector
Kakheti Wine,Kakheti,Developing,Agri-food
Imereti Apparel,Imereti,Initial,Textiles
Adjara Boats,Adjara,Initial,Maritime
Tbilisi Software,Tbilisi,Initial,Software
`,
  );
});
afterAll(() => journey.remove());

const languages = ['en', 'ka'] as const;
const run = (line: string) => journey.run(`cd atlas && npx clusterbook ${line}`);
const bytesOf = (file: string) => readFileSync(journey.path(`atlas/${file}`));
const hashOf = (file: string) => createHash('sha256').update(bytesOf(file)).digest('hex');

const change: Journey['change'] = (file, ...changes) => journey.change(`atlas/${file}`, ...changes);

/** Prints the report of an edition and freezes it with its PDFs. */
async function freeze(edition: string): Promise<void> {
  await run('build --no-cards --no-search');
  await run(`pdf --edition ${edition}`);
  await run('build --no-cards --no-search');
  const frozen = await run(`edition freeze ${edition}`);
  expect(frozen.out).toContain(`Froze the edition ${edition}`);
  for (const language of languages) {
    const print = `reports/cluster-report-${edition}-${language}.pdf`;
    expect(bytesOf(`dist/${print}`).subarray(0, 5).toString(), print).toBe('%PDF-');
  }
}

test('a report that nobody began is not printed or frozen: who tries is told what begins it', async () => {
  await journey.run(
    'npx clusterbook new atlas --country GE --languages en,ka --year 2024 --publisher Agency --sectors survey --clusters clusters.csv --yes',
  );
  const none = await journey.type('cd atlas && npx clusterbook edition freeze 2024');
  expect([none.code, none.err]).toEqual([
    1,
    expect.stringContaining('npx clusterbook add report 2024 creates one'),
  ]);
});

test('the report is begun, filled in where it says so, printed and frozen', async () => {
  await run('add report 2024');
  const words = { en: 'Clusters of Georgia', ka: 'საქართველოს კლასტერები' };
  for (const language of languages) {
    const empty = new RegExp(`^( {4}${language}):$`, 'gm');
    change('editions/2024.yaml', [empty, `$1: ${words[language]}`]);
    change(
      `reports/2024/summary/${language}.mdx`,
      [/^(title|lead):$/gm, `$1: ${words[language]}`],
      [/$/, '\n<Value of="count/clusters" />.\n'],
    );
  }
  await run('check');
  await freeze('2024');
  // A new portal has the editor, and its desk leads there.
  expect(existsSync(journey.path('atlas/dist/admin/index.html'))).toBe(true);
  expect(journey.read('atlas/dist/ka/desk/index.html')).toContain('/admin/');
});

test('the next year is asked, answered and published', async () => {
  await run('edition new 2025');
  await run('template --year 2025 --lang ka --each --out ../forms');
  for (const id of ['ge-imereti-apparel', 'ge-adjara-boats', 'ge-tbilisi-software']) {
    const form = readFileSync(journey.path(`forms/${id}.xlsx`));
    const answers = { stage: 'განვითარება', 'stage.de1': 'x' };
    journey.write(`back/${id}.xlsx`, fillFile(form, answers));
  }
  await run('import returns ../back/* --year 2025');
  await run('edition confirm 2025 ge-kakheti-wine --source survey-2025');
  change(
    'editions/2025.yaml',
    ['status: draft', 'status: published\nsurvey: { from: 2025-02-03, to: 2025-02-28 }'],
    ['version: "0.1"', 'version: "1.0"'],
  );
  change('site.yaml', [/^edition: .*$/m, 'edition: "2025"']);
  for (const language of languages) {
    change(`reports/2025/summary/${language}.mdx`, [
      '<Value of="count/clusters" />',
      '$&, <Value of="count/developing" />, <Value of="count/stage.de1" />',
    ]);
  }
  await run('check');
});

test('it is frozen beside the year before, which stays as it was, byte by byte', async () => {
  const before = hashOf('archive/2024.zip');
  await freeze('2025');
  const page = journey.read('atlas/dist/en/reports/2025/summary/index.html');
  const told = page.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
  expect(told).toContain('4, 4, 3.');
  expect(hashOf('archive/2024.zip')).toBe(before);
  const { out } = await run('edition verify');
  expect(out).toMatch(/^2024: .*\n2025: /m);
  expect(existsSync(journey.path('atlas/dist/en/reports/2024/summary/index.html'))).toBe(true);
});

test('an archive in which a byte is another one is told', async () => {
  const zip = bytesOf('archive/2024.zip');
  zip[zip.length >> 1] = (zip[zip.length >> 1] ?? 0) ^ 1;
  journey.write('atlas/archive/2024.zip', zip);
  const damaged = await journey.type('cd atlas && npx clusterbook edition verify');
  expect([damaged.code, damaged.all]).toEqual([1, expect.stringContaining('archive/2024.zip')]);
});
