import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSheet, writeSheet } from './sheet-text.ts';

const fields = [
  { id: 'name', label: 'Cluster' },
  { id: 'demand.home', label: 'How demanding is the home market?' },
  { id: 'demand.score', label: 'Mark' },
];
const ids = new Set(fields.map(({ id }) => id));

it('is a text that people can read', () => {
  const words = new Map([
    ['name', 'Kites'],
    ['demand.home', 'Nobody asks for strings.\n[sic] Wind does.'],
  ]);
  expect(writeSheet('Diamond model', fields, words)).toBe(
    [
      'Diamond model',
      '',
      '[name] Cluster',
      'Kites',
      '',
      '[demand.home] How demanding is the home market?',
      'Nobody asks for strings.',
      '\\[sic] Wind does.',
      '',
      '[demand.score] Mark',
      '',
    ].join('\n'),
  );
});

it('is read in again as it was, whatever was typed', () => {
  const typed = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', '\n').trim());
  const lines = fc.array(fc.oneof(typed, fc.constantFrom('[name] x', '\\[name]', '[', '\\\\[a]')));
  const text = lines.map((all) => all.join('\n').trim());
  fc.assert(
    fc.property(fc.tuple(text, text, text), (texts) => {
      const words = new Map(
        fields.flatMap(({ id }, n) => (texts[n] ? [[id, texts[n]] as const] : [])),
      );
      const written = writeSheet('Title', fields, words);
      expect(readSheet(written, ids)).toEqual(words);
      expect(readSheet(`\uFEFF${written.replaceAll('\n', '\r\n')}`, ids)).toEqual(words);
    }),
  );
});

it('leaves out what the form does not ask, and refuses a file without any of its fields', () => {
  expect(readSheet('[other] x\nlost\n[name] Küme\nTeapots\n', ids)).toEqual(
    new Map([['name', 'Teapots']]),
  );
  expect(readSheet('[name] Küme\n', ids)).toEqual(new Map());
  expect(readSheet('just words\n[other] x\n', ids)).toBeUndefined();
});
