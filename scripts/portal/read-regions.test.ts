import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { regionsFile } from '../../workshop/testing/shape-files.ts';
import { readRegions } from './read-regions.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-regions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Message about a file of regions with these bytes; undefined if it is read. */
function faultOf(bytes: string | Uint8Array): string | undefined {
  const path = join(folder, 'regions.geojson');
  writeFileSync(path, bytes);
  const read = readRegions(path);
  return read.features ? undefined : sayPhrase(read.fault, 'en');
}

const whole = JSON.stringify(
  regionsFile([
    { code: '24', name: 'śląskie', isCapital: true, note: null },
    { code: '10', name: 'łódzkie “Ł”\n', isCapital: false, note: -1.5 },
  ]),
);

const cutAt = (n: number) =>
  `regions.geojson: the file ends too early, after ${n.toLocaleString('en')} characters, in the middle of its data; copy or download it again, or export the regions once more`;

test('a file that is cut off anywhere is said to end too early, and where', () => {
  expect(faultOf(whole)).toBeUndefined();
  fc.assert(
    fc.property(fc.integer({ min: 2, max: whole.length - 1 }), fc.boolean(), (n, isWide) => {
      const part = whole.slice(0, n);
      const text = part.trimEnd();
      const wide = Buffer.from(`\uFEFF${part}`, 'utf16le');
      expect(faultOf(isWide ? wide : part)).toBe(cutAt(text.length));
    }),
    { seed: 54 },
  );
});

test('an empty file, and one that is no map', () => {
  const empty =
    'regions.geojson: the file is empty; copy or download it again, or export the regions once more';
  expect([faultOf(''), faultOf(' \n')]).toEqual([empty, empty]);
  for (const other of ['<html><body>Not found</body></html>', whole.replace(',', ';')]) {
    expect(faultOf(other)).toContain('expected GeoJSON or TopoJSON, found something else');
  }
});
