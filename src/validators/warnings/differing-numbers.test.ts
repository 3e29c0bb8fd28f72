import { describe, expect, test } from 'vitest';
import type { PageEntry, Portal } from '../../loaders/portal.ts';
import { shippedPortal } from '../../testing/shipped-portal.ts';
import { warnOfDifferingNumbers } from './differing-numbers.ts';

const page = 'practice-sasad-industry-day';
const textIn = (language: string) =>
  shippedPortal.pages.find(({ id }) => id === `${page}/${language}`) as PageEntry;

/** Reports after replacing a text of one language, which must have been present. */
function toldOf(language: string, from: string, to: string, change: Partial<PageEntry> = {}) {
  const { body } = textIn(language);
  expect(body.split(from)).toHaveLength(2);
  const changed = { ...textIn(language), body: body.replace(from, to), ...change };
  const pages = shippedPortal.pages.map((text) => (text.id === changed.id ? changed : text));
  return warnOfDifferingNumbers({ ...shippedPortal, pages } as Portal);
}

describe('a page has the numbers of the text from which it was made', () => {
  test('the shipped pages do', () => {
    expect(warnOfDifferingNumbers(shippedPortal)).toEqual([]);
  });

  test('another number is told where it stands, as it is written there', () => {
    const [told, ...others] = toldOf('tr', '150.000 ABD', '150.001 ABD');
    expect(others).toEqual([]);
    expect(told?.file).toBe(`pages/${page}/tr.mdx`);
    expect(told?.message.values).toEqual({
      file: `pages/${page}/en.mdx`,
      missing: '"150,000"',
      added: '"150.001"',
    });
    const lines = textIn('tr').body.split('\n');
    const line = lines.findIndex((one) => one.includes('150.000 ABD'));
    expect(told?.line).toBe(textIn('tr').bodyLine + line);
    expect(told?.column).toBe((lines[line] ?? '').indexOf('150.000 ABD') + 1);
  });

  test('one that is missing is told at its section', () => {
    const [told] = toldOf('ka', '60 წარმომადგენელი', 'წარმომადგენელი');
    expect(told?.message.values).toMatchObject({ missing: '"60"', added: '' });
    expect(told?.line).toBe(textIn('ka').sections.find(({ id }) => id === 'results')?.line);
  });

  test('another number of the same page is told where it took the place of one', () => {
    // There are 34 member organisations, as the lead says too, and 44 candidates.
    const [told] = toldOf('az', '34 üzv təşkilatdan', '44 üzv təşkilatdan');
    expect(told?.message.values).toMatchObject({ missing: '"34"', added: '"44"' });
  });

  test('a number in the head is told at its field', () => {
    const { data } = textIn('az');
    const lead = data.lead.replace('34', '35');
    const [told] = toldOf('az', 'Rəqəmlər yalnız', 'Rəqəmlər yalnız', { data: { ...data, lead } });
    expect(told?.field).toBe('lead');
  });
});

describe('what is a matter of style is not told', () => {
  test('a number that is said once more, or once less', () => {
    expect(toldOf('az', 'Doqquz firma 34 təşkilatın', 'Doqquz firma bu təşkilatların')).toEqual([]);
    expect(toldOf('az', 'Rəqəmlər yalnız', '34 üzv: rəqəmlər yalnız')).toEqual([]);
  });

  test('small numbers in digits, which another language has in words', () => {
    // The English text has "nine firms".
    expect(textIn('az').body).toContain('9 firma');
    expect(toldOf('tr', 'Sayılar ilk', '12 sayı: Sayılar ilk')).toEqual([]);
  });

  test('what stands in addresses, attributes and code', () => {
    const from = 'Rəqəmlər yalnız';
    expect(toldOf('az', from, `[${from}](/years/1999/) \`1999\` <Cite lines="1999" />`)).toEqual(
      [],
    );
  });
});

test('of a stale translation only that is told', () => {
  const { data } = textIn('az');
  const stale = { ...data, source: { language: 'en', hash: '000000000000' } };
  expect(toldOf('az', '150.000 ABŞ', '150.001 ABŞ', { data: stale as PageEntry['data'] })).toEqual(
    [],
  );
});
