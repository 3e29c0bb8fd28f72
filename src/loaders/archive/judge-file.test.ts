import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zipFiles } from '../../exports/data-package/zip-files.ts';
import { sayPhrase } from '../../i18n/say-phrase.ts';
import { archivedPage } from '../../../workshop/testing/freeze-sample.ts';
import { judgeFile } from './judge-file.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
/** Judgement of a file, in English. */
const say = (bytes: Uint8Array, file: string) => {
  const fault = judgeFile(bytes, file);
  return fault && sayPhrase(fault, 'en');
};
const judge = (file: string, text: string) => say(new TextEncoder().encode(text), file);
const judgePage = (body: string) => judge('en/method/index.html', archivedPage(body));

describe('a page', () => {
  test.each([
    '<p class="n" lang="tr" data-of="count/idea" aria-label="a &lt; b">x</p>',
    '<a href="../summary/#key">x</a><a href="#m">x</a><a href="./">x</a><a href="?stage=idea">x</a>',
    '<a href="../../../../en/clusters/?region=TR-35&amp;stage=idea#list">x</a>',
    '<a href="https://example.org/a?b=c">x</a><a href="mailto:info@example.org">x</a>',
    '<a href="data:text/csv;charset=utf-8,%EF%BB%BF2024%2C2026%0D%0A" download="changes.csv">x</a>',
    '<svg viewBox="0 0 9 9"><g fill="url(#hatch)"><path d="M0 0"/><use href="#a" x="1"/></g></svg>',
    '<style>.a{fill:url("#m");color:red}</style>',
    '<td>1 > 0</td>',
    '<img src="../../assets/en/figures/a/figure.svg#svgView(viewBox(20,80,776,240))" alt="a" loading="lazy">',
  ])('may hold %s', (body) => {
    expect(judgePage(body)).toBeUndefined();
  });

  test.each([
    '<SCRIPT>x</SCRIPT>',
    '<script src="https://example.org/x.js"></script>',
    '<svg><script>x</script></svg>',
    '<p onclick="x">x</p>',
    '<p ONclick=x>x</p>',
    '<svg onload="x"></svg>',
    '<a href="javascript:x">x</a>',
    '<a href=" javascript:x">x</a>',
    '<a href="java\nscript:x">x</a>',
    '<a href="java&#115;cript:x">x</a>',
    '<a href="&#x6a;avascript:x">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<a href="data:text/csv;charset=utf-8,<b>x</b>">x</a>',
    '<use href="data:text/csv;charset=utf-8,x"/>',
    '<a href="vbscript:x">x</a>',
    '<a href="//example.org/">x</a>',
    '<a href="/en/">x</a>',
    '<a href="\\\\example.org">x</a>',
    '<a href="../../../../../x/">x</a>',
    '<a href="%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/x/">x</a>',
    '<use href="https://example.org/x.svg#a"/>',
    '<use xlink:href="#a"/>',
    '<img src="x.png">',
    '<img src="https://example.org/x.svg">',
    '<img src="../../../x.svg">',
    '<img src="data:image/svg+xml,.svg">',
    '<link rel="icon" src="x.svg">',
    '<iframe src="x"></iframe>',
    '<object data="x"></object>',
    '<form action="x"></form>',
    '<button>x</button>',
    '<base href="../">',
    '<link rel="stylesheet" href="https://example.org/x.css">',
    '<link rel="stylesheet" href="../../../x.css">',
    '<link rel="import" href="x">',
    '<meta http-equiv="refresh" content="0">',
    '<meta charset="utf-7">',
    '<noscript><p title="</noscript><script>x</script>">x</p></noscript>',
    '<p title="</p><script>x</script>">x</p>',
    '<!-- x -->',
    '<![CDATA[ x ]]>',
    '<?php x ?>',
    '<p title=\'x\'"y">x</p>',
    '<p <b>x</b>',
    '<p',
    '<p style="background:url(https://example.org/x)">x</p>',
    '<p style="background:u\\72l(x)">x</p>',
    '<p style="background:&#117;rl(https://example.org/x)">x</p>',
    '<p style="background:url(https://example.org/x">x</p>',
    '<rect fill="&#x75;rl(https://example.org/x.svg#a)"/>',
    '<svg><style>&#64;import "https://example.org/x.css";</style></svg>',
    '<style>p{background:image-set("https://example.org/x.png" 1x)}</style>',
    '<style>p{background:url(https://example.org/x</style>',
    '<link rel="icon" rel="dns-prefetch" href="x">',
    '<a href="x" href="y">x</a>',
    '<a href="a//b/">x</a>',
    '<style>@import "x";</style>',
    '<style><p>x</p></style>',
    '<style>.a{behavior:url(#x)}</style>',
    '<animate attributeName="href" values="javascript:x"/>',
    '<foreignObject></foreignObject>',
    'x\0y',
  ])('may not hold %s', (body) => {
    expect(judgePage(body)).toMatch(/^(?:line \d+: )?expected .*, found /s);
  });

  test('is judged at once, however long the digits of a part of a drawing are', () => {
    const img = `<img src="a.svg#svgView(viewBox(${'1'.repeat(5000)}x">`;
    expect(judgePage(img)).toMatch(/attribute "src"|found/);
  });

  test('that is good is not remembered for another place', () => {
    const link = '<a href="../../../../">x</a>';
    expect(judge('en/method/index.html', link)).toBeUndefined();
    expect(judge('index.html', link)).toContain('within the site');
  });

  test('is judged in the time that its length needs', () => {
    // An ambiguous address, up to its last character.
    expect(judgePage(`<a href="${'a'.repeat(50_000)}!">x</a>`)).toContain('found aaa');
    expect(judgePage(`<a href="${'../a/'.repeat(20_000)}!">x</a>`)).toContain('found ../a');
  });

  test('says the line', () => {
    expect(judge('index.html', '<p>x</p>\n<p>y</p>\n<blink>z</blink>')).toBe(
      'line 3: expected the markup of a report, found <blink>',
    );
  });
});

test.each([
  ['en/method/index.htm', ''],
  ['en/a/b/index.html', ''],
  ['assets/x.js', ''],
  ['assets/x.html', ''],
  ['data/x.exe', ''],
  ['data/more/x.csv', ''],
  ['x.txt', ''],
  ['assets/x.woff2', 'MZ'],
  ['assets/x.png', 'GIF89a'],
  ['data/x.zip', 'x'],
  ['pdf/x.pdf', '<p>x</p>'],
  ['assets/x.css', 'a{background:url(../../x.png)}'],
  ['assets/x.css', '\\40 import "x"'],
  ['assets/x.svg', '<!DOCTYPE svg [<!ENTITY a "b">]><svg></svg>'],
])('the file %s with %j is none of an archive', (file, text) => {
  expect(judge(file, text)).toMatch(/^(?:line \d+: )?expected .*, found /);
});

test('a data package holds its files and nothing else', () => {
  const zip = (files: Record<string, string>) =>
    say(
      zipFiles(Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) }))),
      'data/package.zip',
    );
  expect(zip({ 'returns.csv': 'a,b', 'README.md': 'x' })).toBeUndefined();
  expect(zip({ 'returns.csv': 'a,b', 'setup.exe': 'MZ' })).toContain('found setup.exe');
  expect(zip({ 'more/returns.csv': 'a,b' })).toContain('found more/returns.csv');
  expect(zip({ 'returns.csv': '\0' })).toContain('control character');
});

describe('a print', () => {
  const pdf = (body: string) => say(bytes(`%PDF-1.7\n${body}`), 'pdf/report-en.pdf');
  const packed = (body: string) =>
    `1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n${deflateSync(bytes(body)).toString('latin1')}\nendstream\nendobj\n`;

  test('may hold links and packed objects', () => {
    expect(pdf('1 0 obj\n<< /S /URI /URI (https://example.org/) >>\nendobj\n')).toBeUndefined();
    expect(pdf(packed('<< /Type /Page >>'))).toBeUndefined();
    // Data that a picture contains by chance is not a name.
    expect(pdf('1 0 obj\n<< /Length 9 >>\nstream\nx /JS (y)\nendstream\nendobj\n')).toBeUndefined();
  });

  test('hides nothing from a reader that reads it in another way', () => {
    const action = '/OpenAction << /S /JavaScript /JS (x) >>';
    const refused = (body: string) => expect(pdf(body), body).toMatch(/^expected .*, found /);
    refused('1 0 obj\n<< /S /Java#53cript /J#53 (x) >>\nendobj\n');
    refused(packed('<< /S /Java#53cript >>'));
    // Comments, or words in a string, that look like a stream.
    refused(`% stream\n1 0 obj\n<< ${action} >>\nendobj\n% endstream\n`);
    refused(`1 0 obj\n<< /Title (stream) ${action} /Subject (endstream) >>\nendobj\n`);
    refused(`1 0 obj\n<< /Length 9 >>\nstream\n2 0 obj\n<< ${action} >>\nendobj\nendstream`);
    refused(`% stream\n${packed('<< >>')}`);
    // Readers differ in whether they respect a stream's declared type.
    refused(packed(`<< ${action} >>`).replace('/ObjStm', '/Other'));
    refused(packed(`<< ${action} >>`).replace('/ObjStm', '/Obj#53tm'));
    refused(
      packed('<< >>').replace('/FlateDecode', '/FlateDecode /DecodeParms << /Predictor 12 >>'),
    );
    refused(packed('<< >>').replace('/FlateDecode', '[ /ASCIIHexDecode /FlateDecode ]'));
    refused(packed('<< >>').replace('/FlateDecode', '/Fl'));
    refused(packed('<< >>').replace('/FlateDecode', '7 0 R'));
    refused('1 0 obj\n<< /S /URI /URI (javascript:x) >>\nendobj\n');
    refused('1 0 obj\n<< /Subtype /FileAttachment /FS << /EF << /F 2 0 R >> >> >>\nendobj\n');
  });

  test('may hold nothing that runs, opens or sends', () => {
    for (const name of ['JavaScript', 'JS', 'OpenAction', 'AA', 'Launch', 'EmbeddedFile', 'XFA']) {
      expect(pdf(`1 0 obj\n<< /${name} (x) >>\nendobj\n`), name).toContain(`found /${name}`);
      expect(pdf(packed(`<< /${name} (x) >>`)), name).toContain(`found /${name}`);
    }
    expect(pdf('trailer << /Encrypt 3 0 R >>')).toContain('found /Encrypt');
  });

  test('has to be whole', () => {
    expect(pdf('1 0 obj\n<< /Length 9 >>\nstream\nx')).toContain('found one that is cut');
    expect(pdf('1 0 obj\n<< /Filter /FlateDecode >>\nstream\nx\nendstream')).toContain(
      'found others',
    );
  });
});
