import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { decodeText, maxBytes, readText } from './read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-text-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const decode = (text: string) => decodeText('f.yaml', Buffer.from(text));

test('UTF-8 with and without BOM, with LF and CRLF, is the same text', () => {
  const text = 'name: ფრანი\ncity: Şişli\n';
  for (const form of [text, `\ufeff${text}`]) {
    expect(decode(form).text).toBe(text);
    expect(decode(form.replaceAll('\n', '\r\n')).text).toBe(text);
  }
});

test('a byte of another encoding is found behind Georgian letters and CRLF', () => {
  const bytes = Buffer.concat([
    Buffer.from('a: ფრანი\r\nb: ქ'),
    Buffer.from([0xe7]),
    Buffer.from('a\r\n'),
  ]);
  expect(decodeText('f.yaml', bytes).problem).toMatchObject({
    code: 'encoding',
    line: 2,
    column: 5,
  });
});

test('a file over the limit is refused by its size, unread, however large it is', () => {
  const path = join(folder, 'large.yaml');
  const file = openSync(path, 'w');
  ftruncateSync(file, 40 * 1024 ** 3);
  closeSync(file);
  const started = performance.now();
  expect(readText(folder, 'large.yaml').problem?.message.values).toEqual({
    most: 2_000_000,
    found: 42_949_672_960,
  });
  expect(performance.now() - started).toBeLessThan(30_000);
});

test('a file of exactly the limit is read, one byte more is not', () => {
  writeFileSync(join(folder, 'full.yaml'), Buffer.alloc(maxBytes, 'a'));
  expect(readText(folder, 'full.yaml').text?.length).toBe(maxBytes);
  writeFileSync(join(folder, 'over.yaml'), Buffer.alloc(maxBytes + 1, 'a'));
  expect(readText(folder, 'over.yaml').problem?.code).toBe('too-large');
});

test('a file that is gone, or is a folder, is a problem and no exception', () => {
  expect(readText(folder, 'none.yaml').problem?.code).toBe('unreadable');
  expect(readText(folder, '.').problem?.code).toBe('unreadable');
});
