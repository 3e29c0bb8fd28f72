import { describe, expect, test } from 'vitest';
import { hashProse } from '../../src/markdown/prose-hash.ts';
import { overlayFiles, readOriginals } from '../../workshop/testing/overlay-files.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { findStatus } from './edition-status.ts';
import { formatStatus } from './format-status.ts';

const words = (text: string, indent = '  ') =>
  ['az', 'tr', 'ka', 'en'].map((locale) => `${indent}${locale}: ${text}\n`).join('');

const cluster = (region: string, more = '') => `name:
  original: Lids
  language: en
country: XZ
scope: ${region ? 'local' : 'national'}
regions: [${region}]
kind: cluster
sectors:
  - id: kites
    word: Lids
${more}sources:
  - source: sample-report
`;

const edition = (year: number, figures: string) => `title:
${words(`Lids of ${year}`)}asOf:
${words(`as of ${year}`)}status: draft
country: XZ
figures:
${figures}report:
  title:
${words('Report', '    ')}  lead:
${words('A report.', '    ')}  version: "0.1"
  date: "${year}-01-01"
  chapters:
    - id: one
    - id: two
    - id: three
sources:
  - source: sample-report
`;

const figure = (id: string, more: string) => `  - id: ${id}
    label:
${words(id, '      ')}    unit: count
${more}`;
const printed = '    value: 3\n    sources:\n      - source: sample-report\n';
const recounted = '    recount:\n      measure: clusters\n';

const text = (body: string, status: string, hash?: string) =>
  `---\ntitle: T\nlead: L\nstatus: ${status}\n${hash ? `source:\n  language: en\n  hash: "${hash}"\n` : ''}---\n\n${body}\n`;
const region = (id: string, name: string, more = '') =>
  `- id: ${id}\n  level: province\n  country: XZ\n${more}  name:\n${words(name, '    ')}`;

/** A country of five clusters in different states; edition 2099 follows 2098. */
const files: Readonly<Record<string, string>> = {
  'countries/lidland.yaml': `- id: XZ
  name:
${words('Lidland', '    ')}  inside:
${words('in Lidland', '    ')}  summary:
${words('Lids.', '    ')}  order: 9
  levels: [province]
  inventory: true
`,
  'regions/lidland.yaml':
    region('XZ-1', 'Upper Lids', '  agency: lid-agency\n') + region('XZ-2', 'Lower Lids'),
  'organisations/lidland.yaml': `- id: lid-agency
  kind: development-agency
  name:
${words('The Agency of Lids', '    ')}  code: LID
  sources:
    - source: sample-report
`,
  'clusters/xz/xz-confirmed.yaml': cluster('XZ-1'),
  'clusters/xz/xz-proposed.yaml': cluster('XZ-1'),
  'clusters/xz/xz-missing.yaml': cluster('XZ-2'),
  'clusters/xz/xz-national.yaml': cluster(''),
  'clusters/xz/xz-merged.yaml': cluster(
    'XZ-1',
    'merged:\n  into: xz-confirmed\n  edition: "2099"\n',
  ),
  'returns/2098/xz-merged.yaml': 'stage: idea\nprintedRegion: XZ-1\n',
  'returns/2099/xz-confirmed.yaml': 'stage: idea\nprintedRegion: XZ-1\n',
  'returns/2099/xz-proposed.yaml': 'proposed: true\nprintedRegion: XZ-1\n',
  'returns/2099/xz-national.yaml': 'proposed: true\n',
  'editions/2098.yaml': edition(2098, figure('f1', printed)),
  'editions/2099.yaml': edition(
    2099,
    figure('f1', printed) + figure('f2', recounted) + figure('f3', '') + figure('f4', ''),
  ),
  'reports/2098/one/en.mdx': text('One.', 'original'),
  'reports/2098/two/en.mdx': text('Two.', 'original'),
  'reports/2099/one/en.mdx': text('One.', 'original'),
  'reports/2099/two/en.mdx': text('Two, and more.', 'original'),
  'reports/2099/two/tr.mdx': text('İki.', 'draft', hashProse('Two.')),
  'reports/2099/two/ka.mdx': text('ორი.', 'reviewed', hashProse('Two, and more.')),
};

const bytes = Object.entries(files).map(([file, content]) => [file, Buffer.from(content)] as const);
const { portal, problems } = checkContent(
  overlayFiles(readOriginals(samplePortal), new Map(bytes)),
);
const statusOf = (year: string) => findStatus(portal, year, problems, listWarnings(portal));

describe('how far a year is', () => {
  const status = statusOf('2099');

  test('who returned, who is proposed and who is missing, by agency and region', () => {
    expect(status).toMatchObject({ edition: '2099', status: 'draft', before: '2098' });
    expect(status).toMatchObject({ current: false, frozen: false });
    expect(status?.returns).toEqual({
      confirmed: 1,
      proposed: 2,
      missing: 1,
      byAgency: [
        { id: 'lid-agency', name: 'LID', confirmed: 1, proposed: 1, missing: 0 },
        { id: undefined, name: 'none', confirmed: 0, proposed: 1, missing: 1 },
      ],
      byRegion: [
        { id: 'XZ-1', name: 'Upper Lids', confirmed: 1, proposed: 1, missing: 0 },
        { id: 'XZ-2', name: 'Lower Lids', confirmed: 0, proposed: 0, missing: 1 },
        { id: undefined, name: 'none', confirmed: 0, proposed: 1, missing: 0 },
      ],
    });
  });

  test('chapters beside last year’s, and their languages', () => {
    expect(status?.chapters).toEqual([
      { id: 'one', state: 'unchanged', missing: ['az', 'tr', 'ka'] },
      { id: 'two', state: 'changed', missing: ['az'] },
      { id: 'three', state: 'unwritten', missing: ['az', 'tr', 'ka', 'en'] },
    ]);
    expect(status?.translations).toEqual({
      az: { original: 0, reviewed: 0, draft: 0, missing: 3, stale: 0 },
      tr: { original: 0, reviewed: 0, draft: 1, missing: 2, stale: 1 },
      ka: { original: 0, reviewed: 1, draft: 0, missing: 2, stale: 0 },
      en: { original: 2, reviewed: 0, draft: 0, missing: 1, stale: 0 },
    });
  });

  test('figures, and what the check says', () => {
    expect(status?.figures).toEqual({ written: 1, recounted: 1, missing: ['f3', 'f4'] });
    expect(status?.problems).toBe(problems.length);
    expect(status?.warnings).toMatchObject({
      'unchanged-chapter': 1,
      'unsourced-return': 2,
      'stale-translation': 3,
    });
  });

  test('an edition that is not there has none', () => {
    expect(statusOf('1999')).toBeUndefined();
  });
});

describe('in one screen', () => {
  const status = statusOf('2099');
  const linesAt = (columns?: number) => {
    if (!status) throw new Error('no edition');
    return formatStatus(status, 'en', columns).split('\n');
  };

  test('what is open is named, what is complete is counted', () => {
    const text = linesAt().join('\n');
    expect(text).toContain('Edition 2099: draft, after 2098\n');
    expect(text).toContain('Returns: 1 confirmed, 2 proposed, 1 missing, 4 in all\n');
    expect(text).toContain('Regions: 0 of 2 complete (confirmed/proposed/missing):\n');
    expect(text).toContain('    XZ-1 1/1/0, XZ-2 0/0/1, none 0/1/0\n');
    expect(text).toContain('  unchanged:\n    one\n');
    expect(text).toContain(
      'Published figures: 1 written, 1 recounted, 2 to be written\n    f3, f4\n',
    );
    expect(linesAt().length).toBeLessThan(40);
  });

  test('a portal without agencies is told nothing of agencies', () => {
    if (!status) throw new Error('no edition');
    const { returns } = status;
    const of = (byAgency: typeof returns.byAgency) =>
      formatStatus({ ...status, returns: { ...returns, byAgency } }, 'en', undefined);
    const [first] = returns.byAgency;
    if (!first) throw new Error('no agency');
    expect(of([first, { ...first, id: 'none-such' }])).toContain('Agencies: ');
    const done = { ...first, confirmed: 7, proposed: 0, missing: 0 };
    const lines = of([done, { ...done, id: 'second' }, { ...done, id: undefined }]);
    expect(lines).toContain('Agencies: 2 of 2 complete\n');
    expect(of([{ ...first, id: undefined }])).not.toContain('Agencies: ');
  });

  test.each([40, 60, 80, 132])('no line is longer than a terminal of %i columns', (columns) => {
    for (const line of linesAt(columns))
      expect([...line].length, line).toBeLessThanOrEqual(columns);
  });

  test('the same is said in any width', () => {
    const wordsAt = (columns: number) => linesAt(columns).join(' ').split(/\s+/);
    expect(wordsAt(40)).toEqual(wordsAt(200));
  });
});
