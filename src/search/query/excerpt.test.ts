import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces, makeExcerpt, type Piece, splitText } from './excerpt.ts';

/** Pieces as a text with the marked ones in brackets. */
const read = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const sentence = (word: string, length: number) =>
  `${Array.from({ length }, (_, at) => `${word}${at}`).join(' ')}.`;

test('the words stand marked without the signs around them', () => {
  const words = splitText('Title. A cluster of “wine”, and more.');
  expect(read(makeExcerpt(words, [4], 1))).toBe('A cluster of “[wine]”, and more.');
});

test('a place in the title is no place in the text: the excerpt is then its beginning', () => {
  const words = splitText(`Wine. ${sentence('first', 30)}`);
  expect(read(makeExcerpt(words, [0], 1))).toMatch(/^first0 .* first23 …$/);
});

test('the excerpt lies where different words stand together, not where one stands often', () => {
  const text = `T. wine wine wine wine. ${sentence('a', 60)} We make wine in Kakheti. ${sentence('b', 60)}`;
  const words = splitText(text);
  const places = words.flatMap((word, at) => (/^(?:wine|Kakheti)/.test(word) ? [at] : []));
  const excerpt = read(makeExcerpt(words, places, 1));
  expect(excerpt).toMatch(/^We make \[wine\] in \[Kakheti\]\. b0 /);
});

test('an excerpt from the middle of a sentence shows that it is one', () => {
  const words = splitText(`T. ${sentence('a', 50)}`);
  const excerpt = read(makeExcerpt(words, [30], 1));
  expect(excerpt).toMatch(/^… a\d+ .*\[a29\].* a\d+ …$/);
  expect(excerpt.split(' ').length).toBe(26);
});

test.each([
  ['in any letters and marks', 'Iğdır, IĞDIR. IGDIR’da', ['igdir'], [0, 1, 2]],
  ['without the signs around them', 'A “wine”, and more wine.', ['wine'], [1, 4]],
  ['in Georgian', 'კახეთის ღვინო და ღვინის გზა', ['gvino', 'gvinis'], [1, 3]],
  ['as compounds and as their parts', 'UR-GE, urge and GE', ['urge'], [0, 1]],
  ['as parts of compounds', 'UR-GE, urge and GE', ['ge'], [0, 3]],
  ['nowhere, if there are none', 'wine', [], []],
])('words are found in a text %s', (_, text, words, places) => {
  expect(findPlaces(text, words)).toEqual(places);
});

test('any text and any places give an excerpt that is not longer than a few lines', () => {
  const places = fc.array(fc.nat(400)).map((all) => [...new Set(all)].sort((a, b) => a - b));
  fc.assert(
    fc.property(
      fc.array(fc.string(), { maxLength: 300 }),
      places,
      fc.nat(20),
      (parts, at, from) => {
        const words = splitText(parts.join(' '));
        const start = Math.min(from, words.length);
        const pieces = makeExcerpt(words, at, start);
        const text = pieces.map((piece) => piece.text).join('');
        expect(splitText(text).length).toBeLessThanOrEqual(26);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      },
    ),
  );
});

test('a long text with a find in every third word has its excerpt', () => {
  const words = splitText('wine and cheese '.repeat(20_000));
  const places = words.flatMap((word, at) => (word === 'wine' ? [at] : []));
  expect(read(makeExcerpt(words, places, 0))).toContain('[wine]');
});

test('an excerpt has 24 words: one third of the room before the words that were found', () => {
  const words = splitText(`T. ${sentence('a', 90)}`);
  const pieces = read(makeExcerpt(words, [50], 1))
    .replace(/^… | …$/g, '')
    .split(' ');
  expect(pieces).toHaveLength(24);
  // 23 further words: seven before it, sixteen after.
  expect(pieces.indexOf('[a49]')).toBe(7);
});

test('an excerpt begins with a sentence that begins near before the words', () => {
  const words = splitText(`T. ${sentence('a', 40)} ${sentence('b', 40)}`);
  // At most 16 of the 23 other words may precede it.
  const near = read(makeExcerpt(words, [41 + 16], 1));
  expect(near).toMatch(/^b0 .*\[b16\]/);
  const far = read(makeExcerpt(words, [41 + 18], 1));
  expect(far).toMatch(/^… b11 /);
});

test('an excerpt that ends with its text or with a sentence has no dots behind it', () => {
  const words = splitText('T. One two three. Four five.');
  expect(read(makeExcerpt(words, [2], 1))).toBe('One [two] three. Four five.');
});

describe('what an excerpt shows', () => {
  const from = (text: string, places: readonly number[], start = 1) =>
    read(makeExcerpt(splitText(text), places, start));

  test('begins with the text behind the title, though no sentence ends there', () => {
    expect(from('Wine of Kakheti and its makers', [4], 3)).toBe('and [its] makers');
  });

  test('is a place in the text before one in the title or behind the end', () => {
    const text = `Wine. ${sentence('a', 60)} And wine.`;
    expect(from(text, [0, 62])).toBe('And [wine].');
    const end = splitText(text).length;
    expect(from(text, [end, 500])).toMatch(/^a0 a1 .* a23 …$/);
  });

  test('is marked from the first word of the text on', () => {
    expect(from('Wine. Wine and more.', [0, 1])).toBe('[Wine] and more.');
  });

  test('ends without dots with a sentence that has room', () => {
    expect(from(`T. ${sentence('a', 24)} ${sentence('b', 9)}`, [2])).toMatch(/^a0 .*a23\.$/);
  });

  test('begins with a sentence even if the word that was found is its first', () => {
    expect(from(`T. ${sentence('a', 40)} Wine ${sentence('b', 60)}`, [41])).toMatch(
      /^\[Wine\] b0 /,
    );
  });

  test('begins with no word behind a point within a word', () => {
    const text = `T. ${sentence('a', 20).replace('a19.', 'a.b')} ${sentence('c', 40)}`;
    expect(from(text, [30])).toMatch(/^… c2 /);
  });

  test('is of several parts the one with more words, of equal ones the first', () => {
    const far = sentence('x', 40);
    const cases = [
      [`T. wine. ${far} wine wine. ${far}`, /\[wine\] \[wine\]/],
      [`T. wine one. ${far} wine two. ${far}`, /\[wine\] one/],
      // The same word in other spellings.
      [`T. wine WINE “Wine”. ${far} wine tea. ${far}`, /\[wine\] \[tea\]/],
    ] as const;
    for (const [text, shown] of cases) {
      const places = splitText(text).flatMap((word, at) => (/wine|tea/i.test(word) ? [at] : []));
      expect(from(text, places)).toMatch(shown);
    }
  });

  test('holds words up to 24 apart, not further', () => {
    const apart = (count: number) =>
      `T. wine ${'x '.repeat(count)}tea. ${sentence('y', 50)} wine tea.`;
    const places = (text: string) =>
      splitText(text).flatMap((word, at) => (/wine|tea/.test(word) ? [at] : []));
    const [near, far] = [apart(22), apart(23)];
    expect(from(near, places(near))).toMatch(/^\[wine\] x .* x \[tea\]\.$/);
    expect(from(far, places(far))).toMatch(/\[wine\] \[tea\]\.$/);
  });

  test('has as few pieces as may be, and marks no sign', () => {
    expect(makeExcerpt(splitText('T. We – like “wine” here.'), [2, 4], 1)).toEqual([
      { text: 'We – like “', marked: false },
      { text: 'wine', marked: true },
      { text: '” here.', marked: false },
    ]);
  });
});
