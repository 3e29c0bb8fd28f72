import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { varyWholeSample } from '../../../workshop/testing/vary-whole-sample.ts';
import { figureParts, viewFigureIn } from './figure-views.ts';
import { viewFigurePage } from './view-figure-page.ts';

// Question 11 of the sample asks about lists: 10 clusters answered in 2023, and 10 in 2024.

const id = 'gallery-bar';
const text = (en: string) => ({ az: en, tr: en, ka: en, en });
const query = { name: 'answers', question: 'q11', measure: 'clusters' } as const;

/** Sample with a modified bar chart, which already has everything a figure of answers needs. */
const change = (own: Record<string, unknown>) =>
  varyWholeSample(({ figures }) => ({
    figures: figures.map((one) =>
      one.id === id ? { ...one, data: { ...one.data, ...own } } : one,
    ) as typeof figures,
  }));

const counted = change({ query, data: undefined, title: text('Lists: {leaders}') });
const later = change({
  edition: '2023',
  later: {
    query,
    mode: 'single',
    order: 'given',
    title: text('Counted'),
    subtitle: text('Of us'),
    method: text('One by one'),
  },
});

const numbersOf = (portal: typeof counted, part: string) =>
  Object.fromEntries(
    (viewFigureIn(portal, id, part, 'en').table?.rows ?? []).map((row) => [
      row.id,
      row.cells.map(({ value, missing }) => value ?? missing),
    ]),
  );

describe('a figure that counts answers', () => {
  it('has a page for every edition that has answers, and one for all', () => {
    expect(figureParts(counted, id)).toEqual(['2023', '2024', 'years']);
    expect(numbersOf(counted, '')).toMatchObject({ guests: [10], map: [5], spoons: [4] });
    expect(numbersOf(counted, '2023')).toMatchObject({ guests: [10], spoons: [6] });
    expect(numbersOf(counted, 'years')).toMatchObject({ guests: [10, 10], spoons: [6, 4] });
  });

  it('is called by what was asked, as the leading answer is that of one year', () => {
    const titles = locales.map((locale) => viewFigureIn(counted, id, 'years', locale).title);
    const asked = locales.map((locale) => counted.questionById.get('q11')?.title[locale] ?? '?');
    expect(new Set(titles).size).toBe(4);
    for (const [at, title] of titles.entries()) {
      expect(title).toContain(asked[at]);
      expect(title).toMatch(/2023.*2024/);
      expect(title).not.toContain('{');
    }
    const { method } = viewFigureIn(counted, id, 'years', 'en').figure;
    expect(method?.en).toMatch(/^The answers of each year are counted/);
  });
});

describe('a figure with data of its own, which later editions count', () => {
  it('counts the answers of the current edition, in the words for them', () => {
    const view = viewFigureIn(later, id, '', 'en');
    expect([view.title, view.edition]).toEqual(['Counted', '2024']);
    expect(numbersOf(later, '')).toMatchObject({ guests: [10], map: [5], spoons: [4] });
  });

  it('keeps what its edition printed at the address of that edition', () => {
    expect(figureParts(later, id)).toEqual(['2023', '2024']);
    const own = viewFigureIn(
      varyWholeSample(() => ({})),
      id,
      '',
      'en',
    );
    const kept = viewFigureIn(later, id, '2023', 'en');
    expect([kept.title, kept.edition]).toEqual([own.title, '2023']);
    expect(kept.table?.rows).toEqual(own.table?.rows);
    expect(viewFigurePage(later, id, 'en', '2023').years.map(({ label }) => label)).toEqual([
      '2024',
      '2023',
    ]);
  });
});
