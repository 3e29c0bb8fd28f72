import { expect, test } from 'vitest';
import { rewritePage, rewriteStyles } from './rewrite-page.ts';

const mark = (address: string) => `NEW${address}`;
const rewrite = (html: string) => rewritePage(html, mark);
const keep = (html: string) => rewritePage(html, (address) => address);

test('scripts go, wherever they stand, and what could run in an attribute', () => {
  expect(keep('<p>a<script>if (1 < 2) "</p>"</script>b</p>')).toBe('<p>ab</p>');
  expect(keep('<script src="/x.js"></script><p>a</p><script type="module">x</script>')).toBe(
    '<p>a</p>',
  );
  expect(keep('<a href="#x" onclick="alert(1)">a</a>')).toBe('<a href="#x">a</a>');
});

test('the search box goes with all in it; another form stays', () => {
  expect(keep('<form class="q" role="search"><input><b>x</b></form><p>a</p>')).toBe('<p>a</p>');
  expect(keep('<form><input></form>')).toBe('<form><input></form>');
});

test('what only scripts fill goes, and what hands on the link of the live page', () => {
  expect(keep('<p>a<output></output><button type="button">Copy</button>b</p>')).toBe('<p>ab</p>');
  expect(
    keep('<div class="sharing"><div><img src="/r/qr.svg"></div></div><div class="x">b</div>'),
  ).toBe('<div class="x">b</div>');
});

test('links to files that no archive keeps go', () => {
  const list =
    '<ul><li><a href="/r.pdf">a</a></li><li data-unkept><a href="/r.docx">b</a></li></ul>';
  expect(keep(list)).toBe('<ul><li><a href="/r.pdf">a</a></li></ul>');
});

test('the policy of a page with scripts goes, and that the site is an app; other signs stay', () => {
  const head =
    '<meta http-equiv="Content-Security-Policy" content="x"><link rel="manifest" href="/en/x.json">';
  expect(keep(`${head}<meta charset="utf-8">`)).toBe('<meta charset="utf-8">');
});

test('an escaped value in a selector is written in quotes, since an archive takes no backslash', () => {
  const same = (css: string) => rewriteStyles(css, (address) => address);
  expect(same(String.raw`.a [fill^=var\(--q],.b{c:d}`)).toBe('.a [fill^="var(--q"],.b{c:d}');
  expect(same('[fill="var(--q)"] [x=y] .a')).toBe('[fill="var(--q)"] [x=y] .a');
  expect(same(String.raw`[x=\31 a]`)).toBe(String.raw`[x=\31 a]`);
});

test('addresses of the live page go: canonical, other languages, pictures for sharing', () => {
  const head =
    '<link rel="canonical" href="https://x.org/"><link rel="alternate" hreflang="tr" href="https://x.org/tr/">' +
    '<meta property="og:url" content="https://x.org/"><meta property="og:image:alt" content="x">' +
    '<meta property="og:title" content="T"><meta name="twitter:card" content="c">';
  expect(keep(head)).toBe(
    '<meta property="og:title" content="T"><meta name="twitter:card" content="c">',
  );
});

test('what stands there for readers without scripts is for all', () => {
  expect(keep('<noscript><style>.js{display:none}</style></noscript><p>a</p>')).toBe(
    '<style>.js{display:none}</style><p>a</p>',
  );
});

test('addresses are changed in links, pictures, lists of pictures and styles', () => {
  expect(rewrite('<a class=x href="/a/#b">a</a>')).toBe('<a class=x href="NEW/a/#b">a</a>');
  expect(rewrite('<a href=/a/>a</a>')).toBe('<a href="NEW/a/">a</a>');
  expect(rewrite('<img srcset="/a.png 1x, /b.png 2x" src="/a.png">')).toBe(
    '<img srcset="NEW/a.png 1x, NEW/b.png 2x" src="NEW/a.png">',
  );
  expect(rewrite('<p style="background: url(/a.png)">a</p>')).toBe(
    '<p style="background: url(NEW/a.png)">a</p>',
  );
  expect(rewrite('<style>@font-face{src:url("/f.woff2")}</style>')).toBe(
    '<style>@font-face{src:url("NEW/f.woff2")}</style>',
  );
});

test('everything else stays byte for byte: case, quotes, entities, drawings, odd spaces', () => {
  const html =
    '<!DOCTYPE html><html lang="ka"><body>\n<svg viewBox="0 0 1 1"><linearGradient id="a"/></svg>' +
    '<p title=\'a "b" href="/x/"\'>ქართული &amp; I &lt; İ\u00a0</p>\r\n<br/><input disabled>' +
    '<!-- href="/x/" --></body></html>';
  expect(rewrite(html)).toBe(html);
});

test('styles: quoted, bare and spaced addresses', () => {
  expect(rewriteStyles(`a{b:url( '/x.png' )}c{d:url(#e)}`, mark)).toBe(
    `a{b:url('NEW/x.png')}c{d:url(NEW#e)}`,
  );
});

test('shows what only an archived page says of itself', () => {
  const note = '<p class="notice" data-archive-note hidden>Frozen.</p><p hidden>Other.</p>';
  expect(rewritePage(note, (address) => address)).toBe(
    '<p class="notice" data-archive-note>Frozen.</p><p hidden>Other.</p>',
  );
});

test('conditions of styles are written without signs of tags', () => {
  const same = (css: string) => rewriteStyles(css, (address) => address);
  expect(same('@media screen and (width<=48rem){a{b:c}}')).toBe(
    '@media screen and (max-width:48rem){a{b:c}}',
  );
  expect(same('@media (height >= 30.5em){a{b:c}}')).toBe('@media (min-height:30.5em){a{b:c}}');
});
