import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatProblem } from '../../src/loaders/say-problem.ts';
import { copySample } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { newEdition } from './new-edition.ts';
import { sayOutcome } from './outcome.ts';
import { prepareSource } from './prepare-source.ts';

let portal = '';
beforeEach(() => {
  portal = copySample();
});
afterEach(() => rmSync(portal, { recursive: true, force: true }));

const make = (edition: string, dry = false) =>
  sayOutcome(newEdition(checkDirectory(portal).portal, portal, edition, '2025-03-01', dry), 'en');
const read = (file: string) => readFileSync(join(portal, file), 'utf8');
const linesOf = () =>
  checkDirectory(portal).problems.map((problem) => formatProblem(problem, 'en'));

const write = (file: string, text: string) => writeFileSync(join(portal, file), text);
const loadedEdition = (id: string) =>
  checkDirectory(portal).portal.editions.find((entry) => entry.id === id)?.data;

test('a new edition is a sound draft: last year’s figures without values, proposals, chapters', () => {
  const { fault, lines } = make('2025');
  expect(fault).toBeUndefined();
  expect(lines?.[0]).toBe(
    'Made the draft edition 2025 from 2024: 3 figures (3 recounted, 0 to be written), 3 proposals, 8 texts of chapters, 1 table',
  );
  const { portal: loaded, problems } = checkDirectory(portal);
  expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
  const data = loadedEdition('2025');
  expect(data).toMatchObject({
    status: 'draft',
    title: { az: '2025-ci il nəşri', tr: '2025 baskısı', ka: '2025 წლის გამოცემა' },
    report: { title: { en: 'Report of Sample Bay 2025' }, version: '0.1', date: '2025-03-01' },
  });
  expect(data?.survey).toBeUndefined();
  expect(data?.figures).toMatchObject([
    { id: 'all', recount: { measure: 'clusters' }, unit: 'count' },
    { id: 'past-the-idea' },
    { id: 'household-share', label: { en: 'Share of clusters that make household goods' } },
  ]);
  for (const { value, printed, difference, sources } of data?.figures ?? []) {
    expect([value, printed, difference, sources]).toEqual([undefined, undefined, undefined, []]);
  }
  const before = loadedEdition('2024')?.numbered ?? [];
  expect(data?.numbered).toEqual([...before, ...answers]);
  const chapters = (year: string) =>
    loaded.reports.filter(({ id }) => id.startsWith(`${year}/`)).map(({ id }) => id.slice(5));
  expect(chapters('2025').filter((id) => !id.startsWith('answers/'))).toEqual(chapters('2024'));
  expect(loaded['report-tables'].map(({ id }) => id)).toEqual(['2024/inventory', '2025/inventory']);
});

const answers = [
  ...['answers-q2-initial', 'answers-q2-developing', 'answers-q2-mature'],
  ...['answers-q3', 'answers-q3-by-stage'],
];

test('what is asked and no figure counts is counted by new ones, in a chapter of their own', () => {
  const { lines } = make('2025');
  expect(lines?.join('\n')).toContain(
    'Made 5 figures of answers that no figure counted yet: figures/answers-…; the new chapter reports/2025/answers/ shows them',
  );
  const own = loadedEdition('2025')?.report?.chapters.map(({ id }) => id);
  expect(own).toEqual(['counting', 'answers', 'annex-lists']);
  expect(read('reports/2025/answers/en.mdx')).toContain('<Figure id="answers-q3" />');
  expect(parse(read('figures/answers-q2-initial.yaml'))).toMatchObject({
    query: { name: 'answers', question: 'q2', table: 'initial', only: ['initial'] },
    subtitle: {
      en: 'Criteria of the stage “Initial”: number of its clusters that meet each of them, {edition}',
    },
    sources: [{ source: 'survey-2025' }],
  });
  // The sample has no answers yet, so the output stays the same.
  expect(linesOf()).toEqual([]);
});

test('the next year makes no figure twice, and keeps the chapter as it has become', () => {
  make('2025');
  for (const language of ['az', 'tr', 'ka', 'en']) {
    const file = `reports/2025/answers/${language}.mdx`;
    write(file, read(file).replace('\n<Figure id="answers-q3-by-stage" />\n', ''));
  }
  const { lines } = make('2026');
  expect(lines?.join('\n')).not.toContain('figures of answers');
  expect(loadedEdition('2026')?.numbered).toEqual(loadedEdition('2025')?.numbered);
  expect(read('reports/2026/answers/en.mdx')).not.toContain('answers-q3-by-stage');
  expect(linesOf()).toEqual([]);
});

test('the month of last year’s survey is not that of a new edition: its year stands until it is known', () => {
  write(
    'editions/2024.yaml',
    read('editions/2024.yaml')
      .replace('en: as of 2024', 'en: as of May 2023')
      .replace('ka: 2024 წლის მდგომარეობით', 'ka: 2023 წლის მაისის მდგომარეობით'),
  );
  make('2025');
  expect(loadedEdition('2025')?.asOf).toEqual({
    az: '2025-ci ilin vəziyyəti',
    tr: '2025 itibarıyla',
    ka: '2025 წლის მდგომარეობით',
    en: 'as of 2025',
  });
});

test('a portal without questions goes on with its list, and speaks of no survey', () => {
  rmSync(join(portal, 'survey'), { recursive: true });
  make('2025');
  expect(loadedEdition('2025')?.sources).toEqual(loadedEdition('2024')?.sources);
  expect(existsSync(join(portal, 'sources/survey-2025.yaml'))).toBe(false);
  expect(read('editions/2025.yaml')).not.toMatch(/survey/);
});

test('the source of its answers is there, once, and its edition rests on it', () => {
  make('2025');
  const file = 'sources/survey-2025.yaml';
  const source = checkDirectory(portal).portal.sources.find(({ id }) => id === 'survey-2025');
  expect(source?.data).toMatchObject({
    kind: 'survey',
    title: {
      az: '2025-ci il klaster sorğusu',
      tr: '2025 küme anketi',
      ka: '2025 წლის კლასტერების გამოკითხვა',
      en: 'Survey of clusters, 2025',
    },
  });
  expect(loadedEdition('2025')?.sources).toEqual([{ source: 'survey-2025' }]);
  // It has no lines to cite.
  write(
    'editions/2025.yaml',
    read('editions/2025.yaml').replace('- source: survey-2025', '$&\n    lines: "3"'),
  );
  expect(linesOf()).toEqual([
    expect.stringMatching(
      /^editions\/2025\.yaml.* expected no lines of survey-2025, .*; delete lines:$/,
    ),
  ]);
  write(file, read(file).replace('The answers that', 'All answers that'));
  for (const made of ['editions/2025.yaml', 'returns/2025', 'report-tables/2025', 'reports/2025']) {
    rmSync(join(portal, made), { recursive: true });
  }
  make('2025');
  expect(read(file)).toContain('All answers that');
});

test('the source of its answers is in the languages of the portal alone', () => {
  const source = parse(prepareSource('2027', 'az', ['az', 'en']))[0];
  expect(source.title).toEqual({
    az: '2027-ci il klaster sorğusu',
    en: 'Survey of clusters, 2027',
  });
  expect(source.rights).toEqual({
    az: 'Hüquqlar barədə heç nə göstərilməyib.',
    en: 'Nothing is stated about rights.',
  });
});

test('a proposal has last year’s answers, but for its row in the print and its sources', () => {
  write(
    'returns/2024/xx-kites.yaml',
    `# The manager answered by telephone.
stage: initial # was the idea until June
name: Kites of the Bay
printed:
  row: 2
  province: Bay
  stage: First
printedRegion: XX-01
sources:
  - source: sample-report
    lines: "61"
`,
  );
  make('2025');
  expect(read('returns/2025/xx-kites.yaml')).toBe(`proposed: true
# The manager answered by telephone.
stage: initial # was the idea until June
name: Kites of the Bay
printedRegion: XX-01
`);
});

const unfinished = () =>
  write(
    'editions/2024.yaml',
    read('editions/2024.yaml').replace('status: published', 'status: draft'),
  );

test('of many unconfirmed proposals the first are named, and the others counted', () => {
  for (const id of ['xx-clouds', 'xx-kites', 'xx-teapots']) {
    const file = `returns/2024/${id}.yaml`;
    write(file, `proposed: true\n${read(file)}`);
  }
  for (const n of [1, 2, 3, 4]) {
    const text = read('clusters/xx/xx-kites.yaml').replace('Kite Platform', `Kite Platform ${n}`);
    write(`clusters/xx/xx-sails-${n}.yaml`, text);
    write(`returns/2024/xx-sails-${n}.yaml`, 'proposed: true\nstage: idea\n');
  }
  const { lines } = sayOutcome(
    newEdition(checkDirectory(portal).portal, portal, '2025', '2025-03-01', true),
    'en',
  );
  expect(lines).toContain(
    '7 clusters were not confirmed in 2024 and are proposed again: xx-clouds, xx-kites, xx-sails-1, xx-sails-2, xx-sails-3 and 2 more',
  );
});

test('what merged by then is not proposed', () => {
  const cluster = 'clusters/xx/xx-kites.yaml';
  write(cluster, `${read(cluster)}merged:\n  into: xx-teapots\n  edition: "2025"\n`);
  const { lines } = make('2025');
  expect(readdirSync(join(portal, 'returns/2025'))).toEqual(['xx-clouds.yaml', 'xx-teapots.yaml']);
  expect(lines).toContain('Skipped: 1 cluster merged by 2025');
});

test('a proposal that nobody confirmed is proposed once more, as it is, and told', () => {
  const known = `# Ask again in spring.
proposed: true
stage: initial # not sure
name: Clouds of the Bay
`;
  write('returns/2024/xx-clouds.yaml', known);
  unfinished();
  const { lines } = make('2025');
  expect(read('returns/2025/xx-clouds.yaml')).toBe(known);
  expect(lines).toContain('1 cluster was not confirmed in 2024 and is proposed again: xx-clouds');
  expect(linesOf().filter((line) => line.startsWith('returns/'))).toEqual([]);
});

test('comments of the edition stay, ours come first', () => {
  write('editions/2024.yaml', `# Ask Ada for the dates.\n${read('editions/2024.yaml')}`);
  make('2025');
  expect(read('editions/2025.yaml')).toMatch(
    /^# Made from the edition 2024[\s\S]*\n# Ask Ada for the dates\.\n/,
  );
});

test('commands in comments name the new edition', () => {
  const comment = '# To create the report of this edition: npm run add -- report 2024';
  write(
    'editions/2024.yaml',
    read('editions/2024.yaml').replace(/^report:/m, `${comment}\n# Ask Ada, as in 2024.\nreport:`),
  );
  make('2025');
  expect(read('editions/2025.yaml')).toContain(
    `${comment.replace('2024', '2025')}\n# Ask Ada, as in 2024.\nreport:`,
  );
});

test('a reviewed translation is a draft again, and nothing else of a chapter changes', () => {
  const text = read('reports/2024/counting/az.mdx');
  const reviewed = text.replace(/^status: \w+/m, 'status: reviewed # by Leyla');
  write('reports/2024/counting/az.mdx', reviewed);
  make('2025');
  expect(read('reports/2025/counting/az.mdx')).toBe(
    reviewed.replace('status: reviewed', 'status: draft'),
  );
});

test('once it is published, the check tells what is left to fill in', () => {
  const known = 'editions/2024.yaml';
  write(known, read(known).replace(/ {4}recount:\n {6}measure: share\n.*\n/, ''));
  make('2025');
  const file = 'editions/2025.yaml';
  write(file, read(file).replace('status: draft', 'status: published'));
  const lines = linesOf();
  const proposed = lines.filter((line) => line.includes('found a proposal'));
  expect(proposed).toHaveLength(3);
  expect(proposed[0]).toMatch(/^returns\/2025\/xx-clouds\.yaml:1:11 proposed: /);
  expect(lines.filter((line) => line.includes('the value of a published figure'))).toHaveLength(1);
});

test('nothing that is there is written over, and nothing is left behind', () => {
  make('2025');
  const before = read('editions/2025.yaml');
  expect(make('2025').fault).toBe(
    'expected a new edition, found editions/2025.yaml, returns/2025, report-tables/2025, reports/2025; choose another year, or delete it',
  );
  expect(read('editions/2025.yaml')).toBe(before);
  expect(readdirSync(portal).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a try writes nothing; a year before all editions has nothing to be made from', () => {
  const before = readdirSync(join(portal, 'editions'));
  expect(make('2025', true).lines?.[0]).toContain('Would make the draft edition 2025 from 2024');
  expect(make('1999').fault).toContain('expected an edition before 1999');
  expect(readdirSync(join(portal, 'editions'))).toEqual(before);
});
