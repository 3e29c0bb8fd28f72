import { expect, test } from 'vitest';
import { changedPassages } from './changed-passages.ts';

/** Removed words between `[- -]`, added ones between `{+ +}`. */
const show = (was: string, is: string) =>
  changedPassages(was, is, 'en').map(({ parts }) =>
    parts
      .map(({ kind, text }) =>
        kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
      )
      .join(''),
  );

test('only sentences that changed are shown, with the words that went and came', () => {
  const was =
    'The first stays.\n\nIt has twelve teapots and a lid. The third goes. The last stays.';
  const is = 'The first stays.\n\nIt has nine teapots and a lid. The last stays. One is new.';
  expect(show(was, is)).toEqual([
    'It has [-twelve-]{+nine+} teapots and a lid.[- The third goes.-]',
    '{+One is new.+}',
  ]);
  expect(changedPassages('One. Two. Three.', 'One. Three.', 'en')).toEqual([
    { parts: [{ kind: 'removed', text: 'Two.' }], near: 'One.' },
  ]);
});

test('line breaks are no change; words beside each other change together', () => {
  expect(show('A long\nline of words.', 'A long line\nof words.')).toEqual([]);
  expect(show('It was a very old lid of tin.', 'It was a rather new lid of tin.')).toEqual([
    'It was a [-very old-]{+rather new+} lid of tin.',
  ]);
});

test('a tag or an address changes as a whole, and a number written like a mark stays what it is', () => {
  expect(show('See the [lid](/lid/) of it ⟦1⟧.', 'See the [lid](/cover/) of it ⟦1⟧.')).toEqual([
    'See the [lid[-](/lid/)-]{+](/cover/)+} of it ⟦1⟧.',
  ]);
  const titled = (title: string) => `<Section id="a" title="${title}">`;
  expect(show(titled('Old. One'), titled('New. One'))).toEqual(['[-Old-]{+New+}.']);
});

test('another sentence in the place of one is shown whole, and so is a text without an earlier one', () => {
  expect(show('Kites fly over the hills.', 'Nine lids of tin in a drawer.')).toEqual([
    '[-Kites fly over the hills.-]{+Nine lids of tin in a drawer.+}',
  ]);
  expect(show('', 'New.')).toEqual(['{+New.+}']);
  const words = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
  expect(changedPassages(words('a'), words('b'), 'en')).toHaveLength(1);
});

test('what XML cannot hold is left out', () => {
  expect(show('A\u0000 lid\u001b[31m of tin.', 'A lid[31m of iron.')).toEqual([
    'A lid[31m of [-tin-]{+iron+}.',
  ]);
});
