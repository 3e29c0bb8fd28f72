import { describe, expect, test } from 'vitest';
import { type Piece, splitText } from './excerpt.ts';
import { showResult } from './show-result.ts';
import type { Fragment } from './word-index.ts';

const read = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const filler = (length: number) => Array.from({ length }, () => 'text').join(' ');

/** A page with a title and sections of given lengths, each under a heading with an anchor. */
function page(title: string, sections: readonly (readonly [string, number])[]): Fragment {
  let content = `${title}.`;
  const anchors = sections.map(([text, length], index) => {
    const location = content.split(/\s+/).length;
    content += ` ${text}. ${filler(length)}.`;
    return { id: `part-${index}`, text, location };
  });
  return { url: '/en/x/', content, meta: { title }, filters: {}, anchors, names: [], foreign: [] };
}

const placesOf = ({ content }: Fragment, word: string) =>
  content.split(/\s+/).flatMap((text, at) => (text.startsWith(word) ? [at] : []));

test('words in the title are marked there', () => {
  const shown = showResult(page('Wine of Kakheti', []), [0]);
  expect(read(shown.title)).toBe('[Wine] of Kakheti');
  expect(shown.sections).toEqual([]);
});

test('a long page shows at most three sections, those whose headings have the word first', () => {
  const glossary = page('Glossary', [
    ['action', 80],
    ['cluster', 80],
    ['cluster policy', 80],
    ['region', 80],
    ['cluster manager', 80],
    ['sector', 80],
  ]);
  const { sections } = showResult(glossary, placesOf(glossary, 'cluster'));
  expect(sections.map(({ id, title }) => [id, read(title)])).toEqual([
    ['part-1', '[cluster]'],
    ['part-2', '[cluster] policy'],
    ['part-4', '[cluster] manager'],
  ]);
});

test('words of the text before the first section lead to none', () => {
  const long = page('Wine', [
    ['one', 200],
    ['two', 200],
  ]);
  expect(showResult(long, [0]).sections).toEqual([]);
});

test('a short page is shown without its sections', () => {
  const short = page('Wine', [
    ['wine', 20],
    ['more', 20],
  ]);
  expect(showResult(short, placesOf(short, 'wine')).sections).toEqual([]);
});

test('names behind the title are not shown as text, but the title in another language if it was found', () => {
  const content = 'Kaxeti şərabı. Other name. Kakheti wine. კახეთის ღვინო. A list of vineyards.';
  const fragment = { ...page('Kaxeti şərabı', []), content, names: [2], foreign: [2, 2] };
  const shown = showResult(fragment, [5]);
  expect(read(shown.excerpt)).toBe('A list of vineyards.');
  expect(read(shown.otherTitle)).toBe('Kakheti [wine]');
  expect(showResult(fragment, [1, 5]).otherTitle).toEqual([]);
});

test('a page without a title or text shows nothing and does not throw', () => {
  const empty: Fragment = { ...page('', []), content: '' };
  expect(showResult(empty, [3]).sections).toEqual([]);
});

test('no more than three sections are shown, of equal ones the first', () => {
  const long = page('Wine', [...Array.from({ length: 5 }, (_, at) => [`wine ${at}`, 80] as const)]);
  const { sections } = showResult(long, placesOf(long, 'wine'));
  expect(sections.map(({ id }) => id)).toEqual(['part-0', 'part-1', 'part-2']);
});

test('a word in a heading counts as four in the text below another', () => {
  const parts = page('Title', [
    ['plain', 160],
    ['wine', 160],
  ]);
  const [inText = 0] = placesOf(parts, 'plain');
  const heading = placesOf(parts, 'wine');
  const order = (count: number) => {
    const below = Array.from({ length: count }, (_, at) => inText + 2 + at);
    return showResult(parts, [...below, ...heading]).sections.map(({ id }) => id);
  };
  expect(order(3)).toEqual(['part-1', 'part-0']);
  expect(order(5)).toEqual(['part-0', 'part-1']);
});

test.each([
  ['its first word', [4], 'Kakheti wine', '[Kakheti] wine'],
  ['its last word', [5], 'Kakheti wine', 'Kakheti [wine]'],
  ['another word of the page, too', [2, 5, 9], 'Kakheti wine', 'Kakheti [wine]'],
  ['the title in a third language', [6], 'კახეთის ღვინო', '[კახეთის] ღვინო'],
  ['both: the first is shown', [5, 6], 'Kakheti wine', 'Kakheti [wine]'],
  ['no title: the name before', [3], '', ''],
  ['no title: the text behind', [8], '', ''],
])('a title in another language is shown if it has the word: %s', (_, places, plain, marked) => {
  const content = 'Kaxeti şərabı. Other name. Kakheti wine. კახეთის ღვინო. A list of vineyards.';
  const fragment = { ...page('Kaxeti şərabı', []), content, names: [2], foreign: [2, 2] };
  const { otherTitle } = showResult(fragment, places);
  expect(read(otherTitle)).toBe(marked);
  expect(otherTitle.map(({ text }) => text).join('')).toBe(plain);
});

describe('the sections of a page', () => {
  const titles = (fragment: Fragment, places: readonly number[]) =>
    showResult(fragment, places).sections.map(({ title }) => read(title));

  test('end where their heading does: only the point that the index adds is left out', () => {
    const long = page('Firms', [
      ['St. Gallen e.V.', 200],
      ['Of clusters.org', 200],
    ]);
    const places = [...placesOf(long, 'St.'), ...placesOf(long, 'clusters.org')];
    expect(titles(long, places)).toEqual(['[St]. Gallen e.V', 'Of [clusters.org]']);
  });

  test('are in the order of the page, whatever that of their addresses', () => {
    const long = page('Wine', [
      ['one', 160],
      ['two', 160],
    ]);
    const [one = 0, two = 0] = ['one', 'two'].flatMap((word) => placesOf(long, word));
    const turned = { ...long, anchors: long.anchors.toReversed() };
    expect(titles(turned, [one + 2, two + 2])).toEqual(['one', 'two']);
    // A word below the first heading does not count for the second.
    expect(titles(turned, [one + 2])).toEqual(['one']);
  });

  test('have no title of the page and no heading without words among them', () => {
    const long = page('Wine', [
      ['one', 160],
      ['two', 160],
    ]);
    const heading = { id: 'top', text: 'Wine', location: 0 };
    const empty = { id: 'none', text: '', location: 100 };
    const more = { ...long, anchors: [heading, ...long.anchors, empty] };
    const [one = 0] = placesOf(long, 'one');
    expect(titles(more, [0, one, one + 120])).toEqual(['[one]']);
  });

  test('are shown from 300 words and two headings on', () => {
    const sized = (words: number, headings: number) => {
      const all = Array.from({ length: headings }, (_, at) => [`wine${at}`, 10] as const);
      const short = page('Title', [...all, ['wine', 0]]);
      const missing = words - splitText(short.content).length;
      return { ...short, content: `${short.content} ${filler(missing)}` };
    };
    const shown = (words: number, headings: number) => {
      const fragment = sized(words, headings);
      return titles(fragment, placesOf(fragment, 'wine')).length;
    };
    expect(shown(300, 1)).toBe(2);
    expect(shown(299, 1)).toBe(0);
    expect(shown(300, 0)).toBe(0);
  });

  test('weigh a word that ends their heading as one in it, the next one as text', () => {
    const long = page('Title', [
      ['first', 160],
      ['wine', 160],
    ]);
    const first = placesOf(long, 'first')[0] ?? 0;
    const [wine = 0] = placesOf(long, 'wine');
    // Two words below one heading against one below the other.
    expect(titles(long, [first + 1, wine + 1, wine + 2])).toEqual(['wine', 'first']);
    expect(titles(long, [first, wine + 1, wine + 2])).toEqual(['[first]', 'wine']);
  });
});

test('a page without a title has none', () => {
  const empty: Fragment = { ...page('', []), content: 'Some text.' };
  expect(showResult(empty, []).title).toEqual([]);
});
