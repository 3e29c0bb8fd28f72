import { expect, test } from 'vitest';
import { keptPath, outputFile, sideOf } from './page-paths.ts';

test('files of pages are those of Astro', () => {
  expect(outputFile('', 'page')).toBe('index.html');
  expect(outputFile('404', 'page')).toBe('404.html');
  expect(outputFile('en/map', 'page')).toBe('en/map/index.html');
  expect(outputFile('s/1/qr.png', 'endpoint')).toBe('s/1/qr.png');
  expect(keptPath('/s/1/qr.png/')).toBe('s/1/qr.png');
});

test('each thread has half of the languages, and what has no language belongs to the second', () => {
  const languages = ['az', 'tr', 'ka', 'en'];
  const sides = ['az/map', 'tr', 'ka/map', 'en', 'c/1', ''].map((path) => sideOf(path, languages));
  expect(sides).toEqual([0, 0, 1, 1, 1, 1]);
  expect(sideOf('ka/map', ['ka'])).toBe(0);
});
