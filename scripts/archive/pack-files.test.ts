import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPackedFiles } from '../../src/loaders/archive/unzip-files.ts';
import { packFiles } from './pack-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['tr/index.html', bytes('<p>İzmir</p>')],
  [`ka/${'a-long-name-'.repeat(9)}/index.html`, bytes('<p>ქართული</p>')],
  ['assets/empty.css', new Uint8Array()],
]);

test('what is packed comes out again', () => {
  const again = readPackedFiles(packFiles(files));
  expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
  for (const [name, body] of files) expect([...(again.get(name) ?? [])]).toEqual([...body]);
});

test('equal files give equal bytes, in whatever order they come', () => {
  expect(packFiles(new Map([...files].reverse()))).toEqual(packFiles(files));
});

describe('an archive is refused', () => {
  test('that leads out of its folder', () => {
    const names = ['../x', '/etc/x', 'a/../../x', 'a//x', './x', '.htaccess', 'a\\..\\x', 'a/'];
    for (const name of names) {
      expect(() => readPackedFiles(zipSync({ [name]: bytes('x') })), name).toThrow(
        'check.archive.plainFiles',
      );
    }
  });

  test('that is cut off or no archive at all', () => {
    expect(() => readPackedFiles(packFiles(files).subarray(0, 100))).toThrow();
    expect(() => readPackedFiles(bytes('no archive'))).toThrow();
  });
});
