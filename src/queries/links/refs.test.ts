import { expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { namedLinks, neighboursOf, viewRef } from './refs.ts';

const sample = joinSample();

test('a link to an entry is called by its name in the language of the reader', () => {
  expect(viewRef(sample, 'regions/XX-13', 'az')).toEqual({
    label: 'Düymə sahili',
    href: '/az/regions/XX-13/',
  });
});

test('a name in another language says which', () => {
  expect(viewRef(sample, 'clusters/xx-kites', 'az')).toEqual({
    label: 'ფრანების პლატფორმა',
    href: '/az/clusters/xx-kites/',
    lang: 'ka',
  });
});

test('links to several entries keep their order', () => {
  expect(namedLinks(sample, 'sectors', ['teaware', 'kites'], 'tr')).toEqual([
    { label: 'Çay takımları', href: '/tr/sectors/teaware/' },
    { label: 'Uçurtmalar', href: '/tr/sectors/kites/' },
  ]);
});

test('neighbours in a list are the ones before and behind; the ends have one', () => {
  const ids = ['a', 'b', 'c'];
  expect(neighboursOf(ids, 'b')).toEqual(['a', 'c']);
  expect(neighboursOf(ids, 'a')).toEqual([undefined, 'b']);
  expect(neighboursOf(ids, 'c')).toEqual(['b', undefined]);
});
