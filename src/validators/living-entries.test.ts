import { expect, test } from 'vitest';
import { formatProblem } from '../loaders/say-problem.ts';
import { freezeFiles } from '../../workshop/testing/freeze-sample.ts';
import {
  type Change,
  type Originals,
  overlayFiles,
  readOriginals,
} from '../../workshop/testing/overlay-files.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';

// Edits that must be possible at any time after a report was frozen, without an erratum.

const plain = readOriginals(samplePortal);
const frozen: Originals = new Map(
  [...plain, ...freezeFiles(plain, '2024')].flatMap(([file, bytes]) =>
    typeof bytes === 'string' ? [] : [[file, bytes] as const],
  ),
);
const textOf = (file: string) => new TextDecoder().decode(frozen.get(file));

/** Files after an edit; each edit must change something. */
function edit(edits: Readonly<Record<string, readonly [from: string | RegExp, to: string]>>) {
  return new Map<string, Change>(
    Object.entries(edits).map(([file, [from, to]]) => {
      const changed = textOf(file).replace(from, to);
      expect(changed, file).not.toBe(textOf(file));
      return [file, new TextEncoder().encode(changed)];
    }),
  );
}

/** Copy of a file. */
const copy = (from: string, to: string, change: (text: string) => string = (text) => text) =>
  new Map<string, Change>([[to, new TextEncoder().encode(change(textOf(from)))]]);

const told = (changes: ReadonlyMap<string, Change>) =>
  checkContent(overlayFiles(frozen, changes)).problems.map((problem) =>
    formatProblem(problem, 'en'),
  );

const kites = 'clusters/xx/xx-kites.yaml';
const clouds = 'clusters/xx/xx-clouds.yaml';

/** The next edition as a draft, with one return and a report of the same chapters. */
const next = new Map<string, Change>([
  ...[...frozen.keys()]
    // Tables belong to the analyses that use them.
    .filter((file) => file.includes('/2025/') && !file.startsWith('analysis-tables/'))
    .map((file): [string, Change] => [file, 'deleted']),
  ...copy('returns/2024/xx-kites.yaml', 'returns/2025/xx-kites.yaml'),
  ...copy('editions/2024.yaml', 'editions/2025.yaml', (text) =>
    text
      .replace('status: published', 'status: draft')
      .replace(/^figures:\n[\s\S]*?(?=^report:)/m, '')
      // Values of chapters come from figures that the year lacks so far.
      .replace(/^ +keyValues:.*\n/gm, ''),
  ),
  ...[...frozen.keys()]
    .filter((file) => /^report(?:s|-tables)\/2024\//.test(file))
    .flatMap((file) => [...copy(file, file.replace('/2024/', '/2025/'))]),
]);

test('the frozen portal passes as it is', () => {
  expect(told(new Map())).toEqual([]);
});

test('a name is mended, a translation added, a contact found', () => {
  expect(
    told(
      edit({ [kites]: ['en: Kite Platform', 'en: The Kite Platform\n  tr: Uçurtma Platformu'] }),
    ),
  ).toEqual([]);
  const website = [
    ...['kind: cluster', 'profile:', '  website:', '    - url: https://example.org/clouds'],
    ...['      asOf: "2026"', '      sources:', '        - source: sample-report'],
  ];
  expect(told(edit({ [clouds]: ['kind: cluster', website.join('\n')] }))).toEqual([]);
});

test('a cluster belongs to another sector, and a new one is known', () => {
  const other = edit({ [kites]: [/sectors:\n {2}- id: kites/, 'sectors:\n  - id: teaware'] });
  expect(told(other).filter((line) => !line.includes('sector'))).toEqual([]);
  expect(told(copy(kites, 'clusters/xx/xx-hooks.yaml'))).toEqual([]);
});

test('a practice, a programme and a doubt are added', () => {
  const fresh = new Map<string, Change>([
    ...copy('programmes/steam-grant.yaml', 'programmes/mist-grant.yaml'),
    ...edit({ 'doubts/doubts.yaml': [/^- id: (.+)\n((?: .*\n)+)/, '- id: $1\n$2- id: later\n$2'] }),
    ...copy('practices/borrowed-umbrellas.yaml', 'practices/lent-umbrellas.yaml'),
  ]);
  // A practice also has texts, whose absence is reported separately.
  expect(told(fresh).filter((line) => !line.includes('lent-umbrellas'))).toEqual([]);
});

test('an agency answers late', () => {
  expect(told(edit({ 'organisations/organisations.yaml': ['count: 3', 'count: 4'] }))).toEqual([]);
});

test('a merger is told in the next edition', () => {
  const merged = edit({
    [clouds]: [/$/, 'merged:\n  into: xx-kites\n  edition: "2025"\n'],
  });
  expect(told(new Map([...next, ...merged]))).toEqual([]);
});

test('a figure gets new words, or goes', () => {
  expect(
    told(edit({ 'figures/gallery-treemap.yaml': [/^( +en: ).*$/m, '$1Other words'] })),
  ).toEqual([]);
  const why =
    '    date: 2025-01-31\n    reason: { az: Boşdur, tr: Boş, ka: ცარიელია, en: It is empty }\n';
  const said = edit({
    'redirects.yaml': [/^gone:\n/m, `gone:\n  - path: /figures/gallery-none/\n${why}`],
  });
  expect(told(new Map([['figures/gallery-none.yaml', 'deleted'], ...said]))).toEqual([]);
});

test('the next report has a chapter less', () => {
  const shorter = new Map(
    [...next].map(([file, bytes]): [string, Change] => {
      if (file.startsWith('reports/2025/annex-lists/')) return [file, 'deleted'];
      if (file !== 'editions/2025.yaml') return [file, bytes];
      const text = new TextDecoder().decode(bytes as Uint8Array);
      return [
        file,
        new TextEncoder().encode(text.replace(/ {4}- id: annex-lists\n {6}kind: annex\n/, '')),
      ];
    }),
  );
  const lines = told(shorter);
  expect(lines.filter((line) => line.includes('2024') || line.includes('frozen'))).toEqual([]);
});

test('what the edition itself says stays, and is told where it does not', () => {
  const stage = edit({ 'returns/2024/xx-clouds.yaml': ['stage: idea', 'stage: mature'] });
  expect(told(stage)).toHaveLength(1);
  expect(told(stage)[0]).toContain('since the edition 2024 is frozen');
});
