import { describe, expect, test } from 'vitest';
import type { Entry, PageEntry, Portal } from '../loaders/portal.ts';
import { shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { warnOfDifferingNumbers, warnOfDifferingValues } from './differing-numbers.ts';

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

type Path = Entry<Portal['paths'][number]['data']>;
const id = 'make-policy';
const path = shippedPortal.paths.find((entry) => entry.id === id) as Path;

/** Reports after replacing the texts of a path in some languages. */
function toldOfValue(
  why: Partial<Record<'az' | 'tr' | 'ka' | 'en', string>>,
  drafts = path.data.drafts,
) {
  const [first, ...steps] = path.data.steps;
  if (!first) throw new Error(`expected steps of ${id}, found none`);
  const changed = {
    ...path,
    data: { ...path.data, drafts, steps: [{ ...first, why: { ...first.why, ...why } }, ...steps] },
  };
  const paths = shippedPortal.paths.map((entry) => (entry.id === id ? changed : entry));
  return warnOfDifferingValues({ ...shippedPortal, paths } as Portal).map(({ field, message }) => [
    field,
    message.values,
  ]);
}

describe('a text of an entry has the numbers of the language from which it was made', () => {
  test('those of the shipped portal do', () => {
    expect(warnOfDifferingValues(shippedPortal)).toEqual([]);
  });

  test('another number is told at the language that has it, as it is written there', () => {
    const why = {
      az: '57,5% və 1.234',
      tr: '%57,5 ve 1.235',
      ka: '57,5% და 1 234',
      en: '57.5% and 1,234',
    };
    const file = 'steps.0.why.en';
    expect(toldOfValue(why)).toEqual([
      ['[2].steps[0].why.tr', { file, missing: '"1,234"', added: '"1.235"' }],
    ]);
  });

  test('one that is missing is told of, and small ones may be words', () => {
    const why = { az: 'on iki və 13', tr: '12 ve 13', ka: '12', en: 'twelve and 13' };
    expect(toldOfValue(why)).toEqual([
      ['[2].steps[0].why.ka', { file: 'steps.0.why.en', missing: '"13"', added: '' }],
    ]);
  });

  test('an original in another language is the measure', () => {
    const why = { az: '20', tr: '20', ka: '20', en: '21' };
    expect(toldOfValue(why, ['az', 'ka', 'en'])).toEqual([
      ['[2].steps[0].why.en', { file: 'steps.0.why.tr', missing: '"20"', added: '"21"' }],
    ]);
  });
});
