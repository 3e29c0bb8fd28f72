import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readView, type ViewKey, writeView } from '../../domain/view/view-state.ts';
import {
  type FilterState,
  listKeys,
  matchesState,
  toggleValue,
  toState,
  toValues,
} from './filter-state.ts';

const facets = ['stage', 'country', 'sector', 'region', 'kind'];
/** A list whose rows have any requested value. */
const keys: readonly ViewKey[] = listKeys(new Map(facets.map((name) => [name, new Set()])), [
  'place',
  'name',
  'stage',
]).map((key) => (key.name === 'sort' ? key : { ...key, knows: () => true }));
const read = (search: string) => toState(readView(search, keys).values);
const write = (state: FilterState) => writeView('', keys, toValues(state));

test('the plain list has no query', () => {
  expect(write(read(''))).toBe('');
  expect(write(read('?stage=&sort=place'))).toBe('');
});

test('a link opens the list as it was shared', () => {
  const state = read('?stage=mature,initial&region=TR-06&sort=name');
  expect([...(state.chosen.get('stage') ?? [])]).toEqual(['mature', 'initial']);
  expect(state.sort).toBe('name');
  expect(write(state)).toBe('?stage=initial,mature&region=TR-06&sort=name');
});

test('unknown facets, unknown orders and what trackers add are passed over', () => {
  expect(write(read('?utm_source=x&fbclid=1&constructor=a&sort=random&stage=idea'))).toBe(
    '?stage=idea',
  );
});

test('whatever is chosen, its link gives it back, and equal choices have equal links', () => {
  const id = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text.trim() === text && !text.includes(','));
  const choice = fc.record({
    chosen: fc.uniqueArray(
      fc.tuple(fc.constantFrom(...facets), fc.uniqueArray(id, { minLength: 1 })),
      {
        selector: ([facet]) => facet,
      },
    ),
    sort: fc.constantFrom('place' as const, 'name' as const, 'stage' as const),
  });
  fc.assert(
    fc.property(choice, ({ chosen, sort }) => {
      const state = { chosen: new Map(chosen.map(([facet, ids]) => [facet, new Set(ids)])), sort };
      const link = write(state);
      expect(read(link)).toEqual(state);
      const turned = new Map(
        chosen.reverse().map(([facet, ids]) => [facet, new Set(ids.reverse())]),
      );
      expect(write({ chosen: turned, sort })).toBe(link);
    }),
  );
});

test('a value is switched on and off again, and the state before stays as it was', () => {
  const start = read('?stage=idea');
  const more = toggleValue(start, 'stage', 'mature');
  expect(write(more)).toBe('?stage=idea,mature');
  expect(write(toggleValue(more, 'stage', 'idea'))).toBe('?stage=mature');
  expect(write(toggleValue(start, 'stage', 'idea'))).toBe('');
  expect(write(start)).toBe('?stage=idea');
});

test('values of one facet add up, facets narrow', () => {
  const state = read('?stage=idea,mature&region=TR-06');
  const matches = (stage: string, ...region: string[]) =>
    matchesState({ stage: [stage], region }, state);
  expect(matches('idea', 'TR-06')).toBe(true);
  expect(matches('mature', 'TR-11', 'TR-06')).toBe(true);
  expect(matches('initial', 'TR-06')).toBe(false);
  expect(matches('idea', 'TR-11')).toBe(false);
  expect(matches('idea')).toBe(false);
});

test('the count beside a value asks the other facets only, so that one more value may be added', () => {
  const state = read('?stage=idea&region=TR-06');
  const row = { stage: ['mature'], region: ['TR-06'] };
  expect(matchesState(row, state)).toBe(false);
  expect(matchesState(row, state, 'stage')).toBe(true);
  expect(matchesState(row, state, 'region')).toBe(false);
});

test('a row that lacks a facet meets no choice in it', () => {
  expect(matchesState({}, read('?sector=tourism'))).toBe(false);
  expect(matchesState({}, read(''))).toBe(true);
});

test('a value that no row has, as in an old link, does not hide the whole list', () => {
  const known = listKeys(
    new Map([
      ['stage', new Set(['idea', 'mature'])],
      ['sector', new Set(['textiles'])],
    ]),
    ['place', 'name', 'stage'],
  );
  const { values, unknown } = readView('?stage=bogus,mature&sector=none&sort=random', known);
  expect(writeView('', known, toValues(toState(values)))).toBe('?stage=mature');
  expect(unknown).toEqual(['bogus', 'none', 'random']);
});
