import { describe, expect, test } from 'vitest';
import type { PageText } from './page-text.ts';
import { namesOf, writeRecord } from './record-html.ts';

const page: PageText = {
  title: 'Kaheti Şarap Kümesi',
  aliases: ['Kaheti şarap kümesi.', 'კახეთის ღვინის კლასტერი'],
  otherTitles: ['Kakheti wine cluster', 'Kaheti Şarap Kümesi', 'Kaxeti şərab klasteri'],
  textLanguage: undefined,
  isMarked: true,
  isHidden: false,
  facets: { kind: ['cluster'], sector: ['wine', '"><b>'] },
  blocks: [
    { text: 'Nerede', weight: 4, anchor: 'where"><script>' },
    { text: '<script>alert(1)</script> & 5 < 6', weight: 1 },
  ],
};

test('names that differ in signs alone are one', () => {
  expect(namesOf(page)).toEqual({
    own: ['კახეთის ღვინის კლასტერი'],
    foreign: ['Kakheti wine cluster', 'Kaxeti şərab klasteri'],
  });
});

describe('a record', () => {
  const html = writeRecord(page);

  test('begins with title, names and titles in other languages, in the letters of the index', () => {
    expect(html).toContain('data-pagefind-weight="5.77">Kaheti Şarap Kümesi</h1>');
    expect(html.indexOf('Kakheti wine cluster')).toBeLessThan(html.indexOf('Nerede'));
    expect(html).not.toMatch(/[ა-ჰəı]/u);
  });

  test('holds what pages say as text alone', () => {
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('"><b>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; 5 &lt; 6');
  });

  test('has facets as filters and sections as anchors', () => {
    expect(html).toContain('data-pagefind-filter="kind:cluster"');
    expect(html).toContain(
      '<h2 id="where&quot;&gt;&lt;script&gt;" data-pagefind-weight="4">Nerede</h2>',
    );
  });
});
