import { expect, test } from 'vitest';
import { type Cited, citeApa, citeBibtex, citeRis } from './cite.ts';

const cited: Cited = {
  id: 'stages',
  site: 'clusterbook',
  title: 'Of 356 entries 321 are still ideas',
  edition: '2012',
  year: '2026',
  number: 'Figure 1',
  url: 'https://example.org/en/figures/stages/',
  locale: 'en',
};

test('APA names the portal, year, title, number and address', () => {
  expect(citeApa(cited)).toBe(
    'clusterbook (2026). Of 356 entries 321 are still ideas [Figure 1]. https://example.org/en/figures/stages/',
  );
});

test('a figure that the edition does not number is cited without a number', () => {
  const plain = { ...cited, number: undefined };
  expect(citeApa(plain)).toBe(
    'clusterbook (2026). Of 356 entries 321 are still ideas. https://example.org/en/figures/stages/',
  );
  expect(citeBibtex(plain)).not.toContain('note');
  expect(citeRis(plain)).not.toContain('M1');
});

test.each(['az', 'tr', 'ka'] as const)('APA in %s holds the same parts', (locale) => {
  const apa = citeApa({ ...cited, locale });
  for (const part of ['clusterbook', '2026', cited.title, '[Figure 1]', cited.url]) {
    expect(apa).toContain(part);
  }
});

test('BibTeX is one entry, with a key for each language', () => {
  expect(citeBibtex(cited)).toBe(
    [
      '@misc{stages-2012-en,',
      '  author = {{clusterbook}},',
      '  title = {{Of 356 entries 321 are still ideas}},',
      '  year = {2026},',
      '  note = {Figure 1},',
      '  url = {https://example.org/en/figures/stages/},',
      '  langid = {en}',
      '}',
      '',
    ].join('\n'),
  );
  expect(citeBibtex({ ...cited, locale: 'ka' })).toContain('@misc{stages-2012-ka,');
});

test('signs that LaTeX would run are escaped, each once', () => {
  const title = 'R&D: 17 % of #1_{a} ~ $5 \\ ^2';
  const [, written] = /title = \{\{(.*)\}\},/.exec(citeBibtex({ ...cited, title })) ?? [];
  expect(written).toBe(
    'R\\&D: 17 \\% of \\#1\\_\\{a\\} \\textasciitilde{} \\$5 \\textbackslash{} \\textasciicircum{}2',
  );
  expect(citeBibtex({ ...cited, site: 'A & B' })).toContain('author = {{A \\& B}}');
  // Addresses are not escaped: they would no longer work.
  const url = 'https://example.org/a_b/?x=1&y=%20';
  expect(citeBibtex({ ...cited, url })).toContain(`url = {${url}}`);
});

test('RIS has a tag, two spaces and a dash on each line, and ends its entry', () => {
  const lines = citeRis({ ...cited, title: '%17 küme – „ა“' }).split('\r\n');
  expect(lines).toEqual([
    'TY  - FIGURE',
    'AU  - clusterbook',
    'TI  - %17 küme – „ა“',
    'PY  - 2026',
    'M1  - Figure 1',
    'LA  - en',
    'UR  - https://example.org/en/figures/stages/',
    'ER  - ',
    '',
  ]);
});
