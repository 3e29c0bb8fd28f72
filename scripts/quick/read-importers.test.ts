import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readImporters } from './read-importers.ts';

const root = resolve(import.meta.dirname, '../..');

test('imports of code, of pages, of the scripts of pages and of threads are found', () => {
  const own = 'scripts/quick/choose-tests.test.ts';
  const frame = 'src/components/figure/FigureFrame.astro';
  const thread = 'scripts/build/render/render-site.ts';
  const importers = readImporters(root, [own, frame, thread, 'scripts/gone.ts']);
  expect(importers.get('scripts/build/render/render-worker.ts')).toEqual([thread]);
  expect(importers.get('scripts/quick/choose-tests.ts')).toEqual([own]);
  expect(importers.get('src/components/figure/figure.client.ts')).toEqual([frame]);
  expect(importers.get('src/components/figure/FigureTable.astro')).toEqual([frame]);
});
