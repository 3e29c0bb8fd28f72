import { describe, expect, test } from 'vitest';
import { guardPage, hashScripts } from './guard-page.ts';

// `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`
const alertHash = 'bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

describe('scripts of a page', () => {
  test('are named by their hash, once each', () => {
    const twice = '<script>alert(1)</script><p></p><script data-x="y">alert(1)</script>';
    expect(hashScripts(page(twice))).toEqual([alertHash]);
  });

  test('are hashed with the ends of lines that a browser sees', () => {
    expect(hashScripts('<script>a\r\nb</script>')).toEqual(hashScripts('<script>a\nb</script>'));
  });

  test('that are files or data need no hash', () => {
    const none =
      '<script type="module" src="/x.js"></script><script type="application/json" data-x>{"a":1}</script>' +
      '<script type="application/ld+json">{}</script>';
    expect(hashScripts(page(none))).toEqual([]);
  });

  test('that name modules are no data', () => {
    expect(hashScripts('<script type="importmap">{}</script>')).toHaveLength(1);
  });
});

describe('the policy of a page', () => {
  test('stands behind the encoding, before anything is loaded', () => {
    const guarded = guardPage(page('<script>alert(1)</script>'));
    expect(guarded).toContain(
      `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'self';script-src 'self' 'sha256-${alertHash}';`,
    );
    expect(guarded).not.toMatch(/script-src[^;]*unsafe/);
  });

  test('lets WebAssembly run where there is a search, and nowhere else', () => {
    const allowed = (html: string) => guardPage(page(html)).includes("'wasm-unsafe-eval'");
    expect(allowed('<form class="find" action="/en/search/" data-find><input></form>')).toBe(true);
    expect(allowed('<form data-search-form=""><input type="search"></form>')).toBe(true);
    expect(allowed('<form action="/en/search/"><input type="search" name="q"></form>')).toBe(false);
    expect(allowed('<form><span data-find-said></span></form>')).toBe(false);
  });

  test('is left alone where a page has its own', () => {
    const own = page('').replace(
      '<title>',
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><title>',
    );
    expect(guardPage(own)).toBe(own);
  });
});
