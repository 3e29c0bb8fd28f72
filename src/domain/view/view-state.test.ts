import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepChosen, readView, type ViewKey, viewNames, writeView } from './view-state.ts';

const stages = ['idea', 'initial', 'mature'];
const keys: readonly ViewKey[] = [
  { name: 'stage', many: true, knows: (value) => stages.includes(value) },
  { name: 'sort', knows: (value) => value === 'name' || value === 'stage' },
];
const read = (search: string) => {
  const { values, unknown } = readView(search, keys);
  return { values: Object.fromEntries(values), unknown };
};

describe('an address', () => {
  test('is short and can be read aloud', () => {
    const values = new Map([
      ['sort', ['name']],
      ['stage', ['mature', 'idea']],
    ]);
    expect(writeView('', keys, values)).toBe('?stage=mature,idea&sort=name');
    expect(writeView('', keys, new Map())).toBe('');
    const of: readonly ViewKey[] = [{ name: 'for', knows: () => true }];
    expect(writeView('', of, new Map([['for', ['clusters/tr-a']]]))).toBe('?for=clusters/tr-a');
  });

  test('keeps what other parts of the page have written, and nothing that counts readers', () => {
    const search = '?utm_source=chat&mark=tr-a&fbclid=1&stage=idea&pick=b,c&constructor=x';
    expect(writeView(search, keys, new Map([['stage', ['mature']]]))).toBe(
      '?stage=mature&mark=tr-a&pick=b,c',
    );
  });

  test('is handed on without what no reader has chosen', () => {
    expect(keepChosen('?utm_source=chat&fbclid=1')).toBe('');
    expect(keepChosen('?fbclid=1&q=a%26b&stage=mature,idea')).toBe('?q=a%26b&stage=mature,idea');
  });

  test('tells which of its values the page does not have', () => {
    expect(read('?stage=old,mature,old&sort=%3Cb%3E&mark=x')).toEqual({
      values: { stage: ['mature'] },
      unknown: ['old', '<b>'],
    });
  });

  test('takes the first of several values where one is asked for, and each value once', () => {
    expect(read('?sort=random&sort=stage&sort=name&stage=idea,idea&stage= mature ,')).toEqual({
      values: { sort: ['stage'], stage: ['idea', 'mature'] },
      unknown: ['random'],
    });
  });
});

test('each view is there again when its address is read, whatever stands beside it', () => {
  const free: readonly ViewKey[] = [
    { name: 'list', many: true, knows: () => true },
    { name: 'q', knows: () => true },
  ];
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((value) => value.trim() === value && value.isWellFormed());
  const id = text.filter((value) => !value.includes(','));
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.option(text), fc.string(), (list, q, beside) => {
      const values = new Map<string, readonly string[]>([
        ...(list.length > 0 ? [['list', list] as const] : []),
        ...(q === null ? [] : [['q', [q]] as const]),
      ]);
      const written = writeView(`?${beside}`, free, values);
      expect(readView(written, free)).toEqual({ values, unknown: [] });
      expect(writeView(written, free, values)).toBe(written);
    }),
  );
});

test('whatever somebody writes into an address, what is read of it is a view of the page', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom<string>(...viewNames, '__proto__', 'constructor', 'stage[]', ''),
          fc.oneof(fc.constantFrom(...stages, 'name', '%', '%E0%A4%A', ',,', '../'), fc.string()),
        ),
      )
      .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
  );
  fc.assert(
    fc.property(hostile, (search) => {
      const { values } = readView(search, keys);
      for (const stage of values.get('stage') ?? []) expect(stages).toContain(stage);
      expect((values.get('sort') ?? ['name']).length).toBe(1);
      const clean = writeView(search, keys, values);
      expect(readView(clean, keys)).toEqual({ values, unknown: [] });
      expect(clean).not.toMatch(/[<>"'\s]/);
    }),
  );
});

test('authors read what every name in an address means', () => {
  const docs = readFileSync('docs/sharing.md', 'utf8');
  const table = docs.split('\n').filter((line) => line.startsWith('|'));
  const untold = viewNames.filter(
    (name) => !table.some((line) => new RegExp(`\`${name}[\`=]`).test(line)),
  );
  expect(untold).toEqual([]);
});
