import { expect, test } from 'vitest';
import { pageParams } from './page-params.ts';

test('gives the language and the parameters that a route has', () => {
  expect(pageParams({ lang: 'ka', id: 'x' }, 'id')).toEqual({ locale: 'ka', id: 'x' });
  expect(pageParams({ lang: 'az' })).toEqual({ locale: 'az' });
});

test('refuses a route without a language of ours, or without a parameter', () => {
  expect(() => pageParams({ lang: 'de' })).toThrow('expected a language in the route, found de');
  expect(() => pageParams({ lang: 'en' }, 'id')).toThrow('expected the parameter id in the route');
});
