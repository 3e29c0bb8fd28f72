import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideMarks, keepParagraph, showMarks } from './marks.ts';

const hidden = (text: string, original = '') => {
  const marks: string[] = [];
  return { original: hideMarks(original, marks), text: hideMarks(text, marks), marks };
};

const prose =
  'Görə [klaster](/concepts/a/) {n, plural, one {# firma} other {# firma}} <Cite source="doc-1" lines="2-3" />.';

test('marks are numbers for reviewers, and titles of sections are text', () => {
  expect(hidden(prose).text).toBe('Görə [klaster⟦1⟧ ⟦2⟧ ⟦3⟧.');
  expect(hidden('<Section id="a" title="Ad">').text).toBe('⟦1⟧Ad⟦2⟧');
});

test('the same mark has the same number beside the original', () => {
  const unit = hidden('b <Cite source="x" /> a {n}', 'a {n} b <Cite source="x" />');
  expect(unit.original).toBe('a ⟦1⟧ b ⟦2⟧');
  expect(unit.text).toBe('b ⟦2⟧ a ⟦1⟧');
});

test('a corrected text gets its marks back, wherever they were moved', () => {
  const unit = hidden(prose);
  expect(showMarks(unit.text, unit)).toBe(prose);
  expect(showMarks('⟦3⟧ Yeni [mətn⟦1⟧ ⟦2⟧', unit)).toBe(
    '<Cite source="doc-1" lines="2-3" /> Yeni [mətn](/concepts/a/) {n, plural, one {# firma} other {# firma}}',
  );
});

test.each([
  'mark left out: ⟦1⟧ ⟦2⟧',
  'repeated: ⟦1⟧ ⟦2⟧ ⟦3⟧ ⟦3⟧',
  'unknown: ⟦1⟧ ⟦2⟧ ⟦4⟧',
  '⟦1⟧ ⟦2⟧ ⟦3⟧ <script>alert(1)</script>',
  '⟦1⟧ ⟦2⟧ ⟦3⟧ {process.exit()}',
  '⟦1⟧ ⟦2⟧ ⟦3⟧ [link](https://evil.example)',
  '⟦1⟧ ⟦2⟧ ⟦3⟧ [link]( javascript:alert(1) )',
  '⟦1⟧ ⟦2⟧ ⟦3⟧ www.evil.example',
  '⟦1⟧ ⟦2⟧ ⟦3⟧ office@evil.example',
  '⟦1⟧ ⟦2⟧ ⟦3⟧ ⟦x',
])('refuses %s', (returned) => {
  expect(showMarks(returned, hidden(prose))).toBeUndefined();
});

test('whatever the text, it comes back as it was, and no tag comes in', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abəş <>{}[]()`"/=⟦⟧1 \n'), maxLength: 60 });
  fc.assert(
    fc.property(word, (text) => {
      const unit = hidden(text);
      const shown = showMarks(unit.text, unit);
      expect(shown === undefined || shown === text).toBe(true);
    }),
  );
  fc.assert(
    fc.property(word, (returned) => {
      const shown = showMarks(returned, hidden(prose));
      const tags = shown?.match(/<[^>]*>|\{/g) ?? [];
      expect(tags.filter((tag) => !prose.includes(tag))).toEqual([]);
    }),
  );
});

test.each([
  ['2012. ildə başladı', '2012\\. ildə başladı'],
  ['- İzmir', '\\- İzmir'],
  ['> dedi', '\\> dedi'],
  ['---', '\\---'],
  ['2012-ci ildə', '2012-ci ildə'],
  ['*vurğu* ilə', '*vurğu* ilə'],
  ['Mətn\n- bənd', 'Mətn\n\\- bənd'],
  ['# 5', '\\# 5'],
  ['. x', '. x'],
])('a paragraph stays one: %s', (edit, written) => {
  expect(keepParagraph(edit, 'Başladı')).toBe(written);
  expect(keepParagraph(edit, '- Başladı')).toBe(edit);
});
