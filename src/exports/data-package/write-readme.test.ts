import { expect, test } from 'vitest';
import { samplePackage } from '../../../workshop/testing/sample-package.ts';
import { writeLicence } from './write-licence.ts';
import { writeReadme } from './write-readme.ts';

const readme = writeReadme(samplePackage);

test('the README has an English title and a section in each language', () => {
  expect(readme.match(/^#{1,2} .+$/gm)).toEqual([
    '# Data of the kettles',
    '## Türkçe',
    '## English',
  ]);
});

test('every table is there in every language with all its columns', () => {
  expect(readme.match(/^### `lids\.csv`$/gm)).toHaveLength(2);
  expect(readme).toContain('| `lid` | kapak |');
  expect(readme).toContain('| `lid` | lid |');
});

test('signs of Markdown in a text are text', () => {
  expect(readme).toContain('| `lids` | lids \\| all |');
  expect(readme).toContain('It has no \\*rights\\*.');
});

test('figures that are left out are named', () => {
  expect(readme).toContain('Left out:\n\n- steam: Steam rises');
});

test('the licence stands in each language with what the sources keep for themselves', () => {
  expect(writeLicence(samplePackage)).toBe(`Lisans (Türkçe)
Çaydanlıkların verisi
CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/
Hakları yoktur.

Licence (English)
Data of the kettles
CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/
It has no *rights*.
`);
});
