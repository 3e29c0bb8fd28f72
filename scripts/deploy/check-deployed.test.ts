import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { checkDeployed } from './check-deployed.ts';

const folder = mkdtempSync(join(tmpdir(), 'deployed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const languages = ['az', 'en'];
const long = '<p>Teapots and kites.</p>'.repeat(200);
const page = (language: string, body: string) =>
  `<!DOCTYPE html><html lang="${language}"><head><link rel="canonical" href="https://example.org/atlas/">
${languages.map((other) => `<link rel="alternate" hreflang="${other}" href="https://example.org/atlas/${other}/">`).join('')}
<link rel="stylesheet" href="/atlas/assets/main.abc.css"></head><body>${body}${long}</body></html>`;

const files: Readonly<Record<string, string>> = {
  'index.html': page('en', ''),
  '404.html': page('en', 'Nothing is here'),
  ...Object.fromEntries(
    languages.flatMap((language) => [
      [`${language}/index.html`, page(language, 'Home')],
      [
        `${language}/clusters/index.html`,
        page(language, `<a href="/atlas/${language}/clusters/x/">x</a>`),
      ],
      [`${language}/clusters/x/embed/index.html`, page(language, 'Card')],
    ]),
  ),
  'assets/main.abc.css': `p{}${'a{color:red}'.repeat(400)}`,
  'data/x.csv': 'a,b\n',
  'en/events.ics': 'BEGIN:VCALENDAR\n',
  'robots.txt': 'Sitemap: https://example.org/atlas/sitemap.xml\n',
  'sitemap.xml': '<urlset/>',
  _redirects: '/atlas/en/old/ /atlas/en/clusters/ 301\n/atlas/data/old.csv /atlas/data/x.csv 301\n',
  'hosting/nginx-headers.conf': 'add_header X-Content-Type-Options nosniff;\n',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar',
  xml: 'application/xml',
  txt: 'text/plain',
};

interface Said {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
}

/** Response of a well-configured server. */
function answer(path: string, asked: NodeJS.Dict<string | string[]>): Said {
  if (path === '/atlas/en' || path === '/atlas/az') {
    return { status: 301, headers: { location: `${path}/` }, body: '' };
  }
  if (path === '/atlas/en/old/') {
    return { status: 301, headers: { location: '/atlas/en/clusters/' }, body: '' };
  }
  if (path === '/atlas/data/old.csv') {
    return { status: 301, headers: { location: '/atlas/data/x.csv' }, body: '' };
  }
  const file = path.replace(/^\/atlas\//, '').replace(/(^|\/)$/, '$1index.html');
  const body = file.startsWith('hosting/') ? undefined : files[file];
  const frames = path.endsWith('/embed/') ? '*' : "'none'";
  const headers: OutgoingHttpHeaders = {
    'content-type': types[file.split('.').at(-1) ?? ''] ?? types.html,
    'cache-control': file.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(file).digest('hex')}"`,
    'content-security-policy': `script-src 'self'; frame-ancestors ${frames}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=()',
  };
  if (body === undefined) return { status: 404, headers, body: files['404.html'] ?? '' };
  const same = asked['if-none-match'] === headers.etag && asked['cache-control'] !== 'no-cache';
  return { status: same ? 304 : 200, headers, body: same ? '' : body };
}

type Fault = (said: Said, path: string) => Said | undefined;

/** Findings for a site on a faulty server, by topic. */
async function findOn(fault: Fault = () => undefined) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const right = answer(path, request.headers);
    const { status, headers, body } = fault(right, path) ?? right;
    const packed = headers['content-encoding'] === undefined && body.length > 1000;
    const encoding = packed ? { 'content-encoding': 'gzip' } : {};
    response.writeHead(status, { ...headers, ...encoding });
    response.end(packed ? gzipSync(body) : body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  try {
    const url = new URL(`http://127.0.0.1:${port}/atlas/`);
    const report = await checkDeployed(url, folder);
    return { ...report, asked, topics: [...new Set(report.findings.map(({ topic }) => topic))] };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('on a server that is set up well nothing is found', async () => {
  const { findings, languages: found } = await findOn();
  expect(findings).toEqual([]);
  expect(found).toEqual(languages);
});

const header = (name: string, value: string | undefined, of: RegExp = /./): Fault =>
  function change(said, path) {
    return of.test(path) ? { ...said, headers: { ...said.headers, [name]: value } } : undefined;
  };

test.each<[string, Fault, string[]]>([
  [
    'a wrong address is answered with 200',
    (said) => ({ ...said, status: said.status === 404 ? 200 : said.status }),
    ['notFound'],
  ],
  [
    'a wrong address is answered with a page of the server',
    (said) => (said.status === 404 ? { ...said, body: '<html>nginx</html>' } : undefined),
    ['notFound'],
  ],
  [
    'a language is missing',
    (said, path) => (path === '/atlas/az/' ? { ...said, status: 403 } : undefined),
    ['languages', 'types', 'caching', 'build'],
  ],
  ['calendars are sent as text', header('content-type', 'text/plain', /\.ics$/), ['types']],
  ['pages have no encoding', header('content-type', 'text/html', /\/$/), ['types']],
  ['nothing is compressed', header('content-encoding', 'identity'), ['compression']],
  ['files are not kept', header('cache-control', 'no-cache', /assets/), ['caching']],
  ['pages are kept for a day', header('cache-control', 'max-age=86400', /\/$/), ['caching']],
  [
    'pages are sent again and again',
    (said, path) =>
      said.status === 304
        ? { ...said, status: 200, body: files[`${path.slice(7)}index.html`] ?? '' }
        : undefined,
    ['caching'],
  ],
  [
    'any script may run',
    header(
      'content-security-policy',
      "script-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
      /\/(az|en)\/$/,
    ),
    ['headers'],
  ],
  ['types are guessed', header('x-content-type-options', ''), ['headers']],
  ['all pages may be framed', header('content-security-policy', "script-src 'self'"), ['frames']],
  ['embeds may not be framed', header('x-frame-options', 'DENY', /embed/), []],
  [
    'embeds may not be framed by an old header alone',
    (said) => ({
      ...said,
      headers: {
        ...said.headers,
        'content-security-policy': "script-src 'self'",
        'x-frame-options': 'DENY',
      },
    }),
    ['frames'],
  ],
  [
    'a page that moved leads nowhere',
    (said, path) => (path === '/atlas/en/old/' ? { ...said, status: 404 } : undefined),
    ['redirects'],
  ],
  [
    'there is no robots.txt',
    (said, path) => (path.endsWith('robots.txt') ? { ...said, status: 404 } : undefined),
    ['robots', 'build'],
  ],
  [
    'an older build is there',
    (said, path) => (path.endsWith('x.csv') ? { ...said, body: 'a\n' } : undefined),
    ['build'],
  ],
])('%s', async (_, fault, topics) => {
  expect((await findOn(fault)).topics).toEqual(topics);
});

test('on hosts that send no headers of ours, these are no faults', async () => {
  const bare: Fault = (said) => {
    const { etag, location, 'content-type': type } = said.headers;
    const headers = { etag, location, 'content-type': type, 'cache-control': 'max-age=600' };
    const sent = Object.entries(headers).filter(([, value]) => value !== undefined);
    return { ...said, headers: { ...Object.fromEntries(sent), server: 'GitHub.com' } };
  };
  const { host, findings } = await findOn(bare);
  expect(host).toBe('github');
  expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(['limit']));
});

test('only the host of the site is asked, though its pages name another', async () => {
  const { asked } = await findOn();
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('https://example.org/');
  expect(asked.filter((path) => !path.startsWith('/atlas'))).toEqual([]);
});

test('where there is no site, nothing is called right', async () => {
  const { looked, topics } = await findOn((said) => ({ ...said, status: 200, body: '<html>' }));
  expect(looked).toEqual(['languages']);
  expect(topics).toEqual(['languages']);
});

test('a portal in one language, whose first page leads to its home, has all that it needs', async () => {
  const home = 'https://example.org/atlas/en/';
  const head = `<!DOCTYPE html><html lang="en"><head><link rel="canonical" href="${home}">`;
  const refresh = '<noscript><meta http-equiv="refresh" content="0; url=/atlas/en/"></noscript>';
  const { findings, languages: found } = await findOn((said, path) => {
    const body = path === '/atlas/' ? `${head}${refresh}</head></html>` : said.body;
    return { ...said, body: body.replaceAll(/<link rel="alternate"[^>]*>/g, '') };
  });
  expect(found).toEqual(['en']);
  expect(findings.filter(({ topic }) => topic !== 'build')).toEqual([]);
});

test('a file that moved may stand at its old address as a copy', async () => {
  const moved = '/atlas/data/old.csv';
  const { findings } = await findOn((said, path) =>
    path === moved ? answer('/atlas/data/x.csv', {}) : said,
  );
  expect(findings).toEqual([]);
  const gone = await findOn((said, path) => (path === moved ? { ...said, status: 404 } : said));
  expect(gone.topics).toEqual(['redirects']);
});
