import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { buildBundle, type BundleFile, writePage } from './build-bundle.ts';
import { openSpelling } from './spelling.ts';

afterAll(async () => {
  await close();
});

describe('a page for Pagefind', () => {
  const write = (text: string, weight = 2) => writePage([{ text, weight }], openSpelling('tr'));
  const bodyOf = (html: string) => /<main data-pagefind-body>(.*)<\/main>/s.exec(html)?.[1];

  test('has folded words that show where they end; a short compound is a word, and its parts are', () => {
    expect(bodyOf(write('IŞIK ışık, UR-GE’nin — ღვინო <b>'))).toBe(
      '<p data-pagefind-weight="1">isik_ isik_ urge_ ur_ ge_ gvino_ b_</p>',
    );
  });

  test('weighs words by a quarter of the square, and repeats what weighs more than Pagefind knows', () => {
    expect(bodyOf(write('bal', 1))).toBe('<p data-pagefind-weight="0.25">bal_</p>');
    expect(bodyOf(write('bal', 10))?.match(/weight="[^"]*"/g)).toEqual([
      'weight="25"',
      'weight="15"',
      'weight="5"',
    ]);
  });

  test('has nothing for a text without words', () => {
    expect(bodyOf(write('— ?!'))).toBe('');
  });
});

describe('the index of a language', () => {
  const spelling = openSpelling('en');
  const page = (at: number, text: string) => ({
    texts: [{ text, weight: 1 }],
    record: { url: `/en/${at}/`, content: text },
  });
  const pathsOf = (files: readonly BundleFile[]) => files.map(({ path }) => path);

  test('keeps readable texts, under a name that changes with the text', async () => {
    const storedOf = async (text: string) => {
      const files = await buildBundle('en', [page(1, text)], spelling);
      return files.find(({ path }) => path.startsWith('en/fragment/'));
    };
    const stored = await storedOf('Wine & tea.');
    const written = gunzipSync(stored?.content ?? '').toString('utf8');
    expect(JSON.parse(written.replace('pagefind_dcd', ''))).toMatchObject({
      url: '/en/1/',
      content: 'Wine & tea.',
    });
    // The same words for Pagefind.
    expect((await storedOf('Wine & Tea!'))?.path).not.toBe(stored?.path);
    expect((await storedOf('Wine & tea.'))?.path).toBe(stored?.path);
  });

  test('has small parts: a release of Pagefind that ignores their size would have few large ones', async () => {
    const word = (at: number) => at.toString(36).padStart(6, 'x');
    const pages = Array.from({ length: 20 }, (_, own) =>
      page(own, Array.from({ length: 1000 }, (_w, at) => word(own * 500 + at)).join(' ')),
    );
    const files = await buildBundle('en', pages, spelling);
    const parts = files.filter(({ path }) => path.startsWith('en/index/'));
    expect(parts.length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...parts.map(({ content }) => content.length))).toBeLessThan(10_000);
  });

  test('has the engine once, without the interfaces that Pagefind adds', async () => {
    const files = await buildBundle('en', [page(1, 'Wine')], spelling);
    const shared = pathsOf(files).filter((path) => !path.startsWith('en/'));
    expect(shared.sort()).toEqual(['pagefind.js', 'wasm.unknown.pagefind']);
    const entry = files.find(({ path }) => path === 'en/pagefind-entry.json');
    const { languages } = JSON.parse(Buffer.from(entry?.content ?? '').toString('utf8'));
    const wasm = new URL(`wasm.${languages.zxx.wasm}.pagefind`, 'https://example.org/pagefind/en/');
    expect(wasm.pathname).toBe('/pagefind/wasm.unknown.pagefind');
  });
});
