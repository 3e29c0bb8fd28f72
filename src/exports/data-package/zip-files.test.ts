import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import type { PackageFile } from './model.ts';
import { zipFiles } from './zip-files.ts';

const zone = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  process.env.TZ = zone;
});

const file = (name: string, text: string): PackageFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});
const files = [file('b.csv', 'id\r\n1\r\n'), file('README.md', 'Şəkil, ნახაზი '.repeat(200))];

test('files come out as they went in, in the order of their names', () => {
  const found = unzipSync(zipFiles(files));
  expect(Object.keys(found)).toEqual(['README.md', 'b.csv']);
  for (const { name, bytes } of files) expect(found[name]).toEqual(bytes);
});

test('the same files give the same bytes in any order, on any day and in any time zone', () => {
  const first = zipFiles(files);
  vi.useFakeTimers({ now: new Date('2031-07-01T03:04:05Z') });
  process.env.TZ = 'Asia/Baku';
  expect(zipFiles([...files].reverse())).toEqual(first);
});
