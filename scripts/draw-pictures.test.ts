import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawPictures } from './draw-pictures.ts';

let folder = '';
const at = (path: string) => join(folder, path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  for (const [name, width] of [
    ['a', 10],
    ['b', 20],
  ] as const) {
    mkdirSync(at(`site/en/figures/${name}`), { recursive: true });
    writeFileSync(
      at(`site/en/figures/${name}/figure.svg`),
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"><path d="M0 0h5v5z"/></svg>`,
    );
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const draw = () => drawPictures(at('site'), at('cache'), () => {}, 1);
const picture = (name: string) => readFileSync(at(`site/en/figures/${name}/figure.png`));

test('pictures are drawn once and then taken from the cache', async () => {
  expect(await draw()).toEqual({ drawn: 2, kept: 0 });
  const first = picture('a');
  expect(first.readUInt32BE(16)).toBe(20);
  rmSync(at('site/en/figures/a/figure.png'));
  expect(await draw()).toEqual({ drawn: 0, kept: 2 });
  expect(picture('a')).toEqual(first);
});

test('a picture that the site has already stays as it is; another one in its place goes', async () => {
  await draw();
  const known = (name: string) => statSync(at(`site/en/figures/${name}/figure.png`));
  const before = known('a');
  const right = picture('b');
  rmSync(at('site/en/figures/b/figure.png'));
  writeFileSync(at('site/en/figures/b/figure.png'), 'another');
  expect(await draw()).toEqual({ drawn: 0, kept: 2 });
  // Linking it again would change its ctime.
  expect(known('a').ctimeMs).toBe(before.ctimeMs);
  expect(picture('b')).toEqual(right);
});

test('those of a figure in another year are drawn too', async () => {
  mkdirSync(at('site/en/figures/a/2023'));
  cpSync(at('site/en/figures/b/figure.svg'), at('site/en/figures/a/2023/figure.svg'));
  // The same picture at two addresses is drawn once.
  expect(await draw()).toEqual({ drawn: 2, kept: 1 });
  expect(picture('a/2023')).toEqual(picture('b'));
});

test('nothing is drawn into an archive', async () => {
  const kept = 'site/archive/2012/assets/en/figures/a';
  mkdirSync(at(kept), { recursive: true });
  cpSync(at('site/en/figures/a/figure.svg'), at(`${kept}/figure.svg`));
  expect(await draw()).toEqual({ drawn: 2, kept: 0 });
  expect(readdirSync(at(kept))).toEqual(['figure.svg']);
});

test.each<[string, (file: string, other: string) => void]>([
  ['was cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, 60))],
  ['is empty', (file) => writeFileSync(file, '')],
  [
    'has a changed byte',
    (file) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
  ['is another picture', (file, other) => writeFileSync(file, readFileSync(other))],
])('a kept picture that %s is drawn anew', async (_, damage) => {
  await draw();
  const [a, b] = [picture('a'), picture('b')];
  const [first = '', second = ''] = readdirSync(at('cache'));
  damage(at(`cache/${first}`), at(`cache/${second}`));
  expect(await draw()).toEqual({ drawn: 1, kept: 1 });
  expect([picture('a'), picture('b')]).toEqual([a, b]);
  expect(await draw()).toEqual({ drawn: 0, kept: 2 });
});

test('what lies in the cache beside pictures is no picture', async () => {
  mkdirSync(at('cache'));
  writeFileSync(at('cache/half.part'), 'x');
  expect(await draw()).toEqual({ drawn: 2, kept: 0 });
});
