import { expect, test } from 'vitest';
import { viewFactSheet, viewFacts } from './facts.ts';

const link = { label: 'A guild', href: '/en/organisations/guild/' };
const fact = { label: 'Who', links: [], reported: true, repeated: false };

test('facts without words and links are named once, in the last row', () => {
  const open = [{ label: 'Who' }, { label: 'When', links: [] }];
  expect(viewFacts([...open, { label: 'Where', text: 'here' }], 'tr')).toEqual([
    { ...fact, label: 'Where', text: 'here' },
    { ...fact, label: 'Bilinmeyenler', text: 'Who · When', reported: false },
  ]);
  expect(viewFacts(open, 'az')[0]?.label).toBe('Məlum deyil');
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
  const sheet = viewFactSheet(
    [
      { label: 'B', repeated: true, text: 'b' },
      { label: 'A', text: 'a' },
    ],
    'en',
  );
  expect(sheet.title).toBe('At a glance');
  expect(sheet.searched).toBe(true);
  expect(sheet.facts.map(({ label, repeated }) => [label, repeated])).toEqual([
    ['B', true],
    ['A', false],
  ]);
});
