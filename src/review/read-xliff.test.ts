import { expect, test } from 'vitest';
import type { ReviewItem } from './model.ts';
import { planRound } from './plan-round.ts';
import { readXliff } from './read-xliff.ts';

const item = (text: string, marks: readonly string[] = []): ReviewItem => ({
  collection: 'sectors',
  id: 'tea',
  file: 'sectors/tea.yaml',
  path: [],
  language: 'az',
  from: 'en',
  page: '/',
  state: 'draft',
  units: [
    { key: 'sectors/tea.yaml#label.az', version: '0-0', original: text, text, marks, terms: [] },
  ],
});

const file = (parts: string, version = '2.1') =>
  Buffer.from(`<xliff version="${version}" trgLang="az"><file id="f">
<unit id="u1" name="sectors/tea.yaml#label.az"><notes><note category="version">0-0</note></notes>
${parts}</unit></file></xliff>`);

const final = (content: string) => `<segment state="final"><source>A</source>${content}</segment>`;
const plan = (parts: string, now = item('Bir. İki.')) => {
  const { plans, faults } = planRound([now], readXliff(file(parts), 'round.xlf'));
  const [one] = plans;
  return {
    faults: faults.map(({ fault }) => fault),
    signed: one?.signed ?? false,
    edits: [...(one?.edits.values() ?? [])],
  };
};

test('a unit with a segment that has no translation is neither written nor signed', () => {
  const half = { faults: ['incomplete'], signed: false, edits: [] };
  expect(plan(final('<target>Bir.</target>') + final(''))).toEqual(half);
  expect(plan(final('') + final('<target>İki.</target>'))).toEqual(half);
  expect(plan(final(''))).toEqual({ ...half, faults: ['empty'] });
});

test('what is between segments stays, and segments come in the order of the translation', () => {
  const gap = '<ignorable><source> </source></ignorable>';
  const whole = final('<target>Bir.</target>') + gap + final('<target>Üç.</target>');
  expect(plan(whole)).toEqual({ faults: [], signed: true, edits: ['Bir. Üç.'] });
  const turned =
    final('<target order="3">Bir.</target>') + gap + final('<target order="1">Üç.</target>');
  expect(plan(turned).edits).toEqual(['Üç. Bir.']);
});

test('targets of translation memories are not the translation', () => {
  const match = '<m:matches><m:match><source>A</source><target>Yad</target></m:match></m:matches>';
  expect(plan(match + final('<target>Bir.</target>')).edits).toEqual(['Bir.']);
});

test.each(['<sc id="1"/>', '<ec startRef="1"/>', '<cp hex="001b"/>', '<pc id="1">x</pc>'])(
  'a mark that was not sent is not passed over: %s',
  (mark) => {
    const lost = { faults: ['marks'], signed: false, edits: [] };
    expect(plan(final(`<target>Bir. ${mark}İki.</target>`))).toEqual(lost);
  },
);

test('annotations are not marks, placeholders are', () => {
  const now = item('Bir ⟦1⟧.', ['<Cite />']);
  const content = '<target><mrk id="m" type="term">Yeni</mrk> <ph id="1"/>.</target>';
  expect(plan(final(content), now).edits).toEqual(['Yeni <Cite />.']);
});

test('XLIFF in UTF-16 and with a prefix for its names is read', () => {
  const one = file(final('<target>Bir. İki.</target>')).toString();
  const prefixed = one.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:');
  for (const bytes of [Buffer.from(prefixed), Buffer.from(`\ufeff${one}`, 'utf16le')]) {
    const { plans, faults } = planRound([item('Bir. İki.')], readXliff(bytes, 'round.xlf'));
    expect([plans.map(({ signed }) => signed), faults]).toEqual([[true], []]);
  }
});

test('another version of XLIFF is refused with what to save', () => {
  expect(() => readXliff(file('', '1.2'), 'round.xlf')).toThrow('command.review.xliff');
});

test('a comment within a text is a remark, as is a note', () => {
  const target = final(
    '<target>Bir. <mrk id="m1" type="comment" value="Termin yanlışdır">İki.</mrk></target>',
  );
  expect(readXliff(file(target), 'round.xlf').texts).toMatchObject([
    { text: 'Bir. İki.', note: 'Termin yanlışdır' },
  ]);
});
