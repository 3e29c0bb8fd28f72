import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatState, keepKnown, parseState, toggleValue } from './search-state.ts';

const names = ['kind', 'country', 'region'];
const read = (search: string) => {
  const { query, exact, chosen } = parseState(search, names);
  return { query, exact, chosen: [...chosen].map(([name, ids]) => [name, [...ids]]) };
};

describe('an address', () => {
  test('is read and written back in one fixed order', () => {
    const state = parseState('?region=TR-35&exact=1&kind=region,cluster&q=%C5%9Farap', names);
    expect(state.query).toBe('şarap');
    expect(formatState(state, names)).toBe(
      '?q=%C5%9Farap&kind=cluster,region&region=TR-35&exact=1',
    );
  });

  test('may come from the form without a script', () => {
    expect(read('?q=textile+cluster').query).toBe('textile cluster');
  });

  test('that is broken is read as far as it goes', () => {
    expect(read('?q=%E0%A4%A&kind=cluster%').query).toContain('\ufffd');
    expect(read('?q=100%&kind=cluster')).toEqual({
      query: '100%',
      exact: false,
      chosen: [['kind', ['cluster']]],
    });
  });

  test('loses facets that there are not, and values that are no ids', () => {
    expect(read('?colour=red&kind=<b>,cluster,&exact=yes')).toEqual({
      query: '',
      exact: false,
      chosen: [['kind', ['cluster']]],
    });
  });

  test('says nothing of an empty search, and asks for no exact nothing', () => {
    expect(formatState(parseState('?q=&exact=1&kind=', names), names)).toBe('');
  });

  test('keeps the beginning of a query that is too long', () => {
    const query = 'wine '.repeat(2000);
    const written = formatState({ query, exact: false, chosen: new Map() }, names);
    expect(written.length).toBeLessThan(400);
    expect(parseState(written, names).query.startsWith('wine wine')).toBe(true);
  });
});

test('whatever somebody types comes back as it was, without the spaces around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
      const written = formatState({ query, exact: false, chosen: new Map() }, names);
      expect(parseState(written, names).query).toBe(query.trim());
    }),
  );
});

test('no address and no query throws, not even with halves of letters', () => {
  const units = fc.uint16Array({ maxLength: 500 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(units, (text) => {
      const state = parseState(`?${text}`, names);
      formatState({ ...state, query: text }, names);
    }),
  );
});

test('a value that no page has is dropped, and so is a facet that is left empty', () => {
  const { chosen } = parseState('?kind=cluster,castle&region=XX&country=GE', names);
  const known = keepKnown(chosen, { kind: { ids: ['cluster'] }, region: { ids: ['TR-35'] } });
  expect([...known].map(([name, ids]) => [name, [...ids]])).toEqual([['kind', ['cluster']]]);
});

test('a facet named like a property of every object is none', () => {
  const { chosen } = parseState('?constructor=x', ['constructor']);
  expect(keepKnown(chosen, {}).size).toBe(0);
});

test('a value is taken in and out, and the choice before stays as it was', () => {
  const before = parseState('?kind=cluster', names).chosen;
  const both = toggleValue(before, 'kind', 'region');
  expect([...(both.get('kind') ?? [])]).toEqual(['cluster', 'region']);
  expect(toggleValue(before, 'kind', 'cluster').size).toBe(0);
  expect(before.get('kind')?.size).toBe(1);
});

test('values of a facet are written in one order, however they were chosen, so that links are equal', () => {
  const chosen = new Map([['kind', new Set(['region', 'about', 'cluster'])]]);
  expect(formatState({ query: ' tea ', exact: true, chosen }, names)).toBe(
    '?q=tea&kind=about,cluster,region&exact=1',
  );
  expect(formatState({ query: '', exact: true, chosen }, names)).toBe('?kind=about,cluster,region');
});

test('the first 300 letters of a query are kept, those that are read and those that are written', () => {
  const query = 'x'.repeat(301);
  expect(parseState(`?q=${query}`, names).query).toBe('x'.repeat(300));
  expect(formatState({ query, exact: false, chosen: new Map() }, names)).toBe(
    `?q=${'x'.repeat(300)}`,
  );
});

test('values of a facet that is named twice are all chosen', () => {
  expect(read('?kind=cluster&kind=region,about').chosen).toEqual([
    ['kind', ['cluster', 'region', 'about']],
  ]);
});

test('what is no id is no value, however it begins or ends, and spaces around words are none', () => {
  expect(read('?kind=%3Cb%3Ecluster,region%3Cb%3E,TR-35.a_b')).toMatchObject({
    chosen: [['kind', ['TR-35.a_b']]],
  });
  expect(read('?q=+wine+').query).toBe('wine');
});
