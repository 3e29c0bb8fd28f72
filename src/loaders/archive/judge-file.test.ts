import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { archivedPage } from '../../testing/freeze-sample.ts';
import { judgeFile } from './judge-file.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const judge = (file: string, text: string) => judgeFile(new TextEncoder().encode(text), file);
const judgePage = (body: string) => judge('en/method/index.html', archivedPage(body));

describe('a page', () => {
  test.each([
    '<p class="n" lang="tr" data-of="count/idea" aria-label="a &lt; b">x</p>',
    '<a href="../summary/#key">x</a><a href="#m">x</a><a href="./">x</a><a href="?stage=idea">x</a>',
    '<a href="../../../../en/clusters/?region=TR-35&amp;stage=idea#list">x</a>',
    '<a href="https://example.org/a?b=c">x</a><a href="mailto:info@example.org">x</a>',
    '<svg viewBox="0 0 9 9"><g fill="url(#hatch)"><path d="M0 0"/><use href="#a" x="1"/></g></svg>',
    '<style>.a{fill:url("#m");color:red}</style>',
    '<td>1 > 0</td>',
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
    '<a href="vbscript:x">x</a>',
    '<a href="//example.org/">x</a>',
    '<a href="/en/">x</a>',
    '<a href="\\\\example.org">x</a>',
    '<a href="../../../../../x/">x</a>',
    '<a href="%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/x/">x</a>',
    '<use href="https://example.org/x.svg#a"/>',
    '<use xlink:href="#a"/>',
    '<img src="x.png">',
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
    '<style>@import "x";</style>',
    '<style><p>x</p></style>',
    '<style>.a{behavior:url(#x)}</style>',
    '<animate attributeName="href" values="javascript:x"/>',
    '<foreignObject></foreignObject>',
    'x\0y',
  ])('may not hold %s', (body) => {
    expect(judgePage(body)).toMatch(/^(?:line \d+: )?expected .*, found /s);
  });

  test('that is good is not remembered for another place', () => {
    const link = '<a href="../../../../">x</a>';
    expect(judge('en/method/index.html', link)).toBeUndefined();
    expect(judge('index.html', link)).toContain('within the site');
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

describe('a print', () => {
  const pdf = (body: string) => judgeFile(bytes(`%PDF-1.7\n${body}`), 'pdf/report-en.pdf');
  const packed = (body: string) =>
    `1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n${deflateSync(bytes(body)).toString('latin1')}\nendstream\nendobj\n`;

  test('may hold links and packed objects', () => {
    expect(pdf('1 0 obj\n<< /S /URI /URI (https://example.org/) >>\nendobj\n')).toBeUndefined();
    expect(pdf(packed('<< /Type /Page >>'))).toBeUndefined();
    // What a picture happens to hold is no name.
    expect(pdf('1 0 obj\n<< /Length 9 >>\nstream\nx /JS (y)\nendstream\nendobj\n')).toBeUndefined();
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
    expect(pdf('1 0 obj\n<< /Type /ObjStm >>\nstream\nx\nendstream')).toContain('found others');
  });
});
