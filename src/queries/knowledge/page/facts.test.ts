import { expect, test } from 'vitest';
import { viewFactSheet, viewFacts } from './facts.ts';

const link = { label: 'A guild', href: '/en/organisations/guild/' };
const fact = { label: 'Who', links: [], reported: true, repeated: false };

test('a fact without words and links is not reported, in the words of the language', () => {
  expect(viewFacts([{ label: 'Who' }], 'tr')).toEqual([
    { ...fact, text: 'bildirilmemiş', reported: false },
  ]);
  expect(viewFacts([{ label: 'Who', links: [] }], 'az')[0]?.text).toBe('bildirilməyib');
});

test('words and links stand side by side, unless they say the same', () => {
  expect(viewFacts([{ label: 'Who', text: 'the guild of old', links: [link] }], 'en')).toEqual([
    { ...fact, text: 'the guild of old', links: [link] },
  ]);
  expect(viewFacts([{ label: 'Who', text: 'A guild', links: [link] }], 'en')).toEqual([
    { ...fact, text: undefined, links: [link] },
  ]);
  expect(viewFacts([{ label: 'Who', links: [link] }], 'en')[0]?.reported).toBe(true);
  expect(viewFacts([{ label: 'Who', text: 'A guild' }], 'en')[0]?.text).toBe('A guild');
});

test('facts keep their order and what paper leaves out', () => {
  const sheet = viewFactSheet([{ label: 'B', repeated: true, text: 'b' }, { label: 'A' }], 'en');
  expect(sheet.title).toBe('Key facts');
  expect(sheet.searched).toBe(true);
  expect(sheet.facts.map(({ label, repeated }) => [label, repeated])).toEqual([
    ['B', true],
    ['A', false],
  ]);
});
