import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FactStore } from './fact-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = (key = 'engine 1') => ({ file: join(folder, 'heads'), key });

/** Hashes whose facts had to be computed. */
function lookFor(hashes: readonly string[], at = place()): string[] {
  const store = new FactStore<string>(at);
  const found: string[] = [];
  for (const hash of hashes) {
    const fact = store.of(hash, () => {
      found.push(hash);
      return `of ${hash}`;
    });
    expect(fact).toBe(`of ${hash}`);
  }
  store.keep();
  return found;
}

test('what is known of a page is not looked for again, and what nobody asked for is forgotten', () => {
  expect(lookFor(['a', 'b', 'a'])).toEqual(['a', 'b']);
  expect(lookFor(['a', 'b'])).toEqual([]);
  expect(lookFor(['b', 'c'])).toEqual(['c']);
  expect(lookFor(['a'])).toEqual(['a']);
});

test('what another engine found, or what is damaged, is looked for again', () => {
  lookFor(['a']);
  expect(lookFor(['a'], place('engine 2'))).toEqual(['a']);
  truncateSync(place().file, 40);
  expect(lookFor(['a'], place('engine 2'))).toEqual(['a']);
  expect(lookFor(['a'], place('engine 2'))).toEqual([]);
});
