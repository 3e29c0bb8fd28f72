import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  writeApacheRedirects,
  writeCaddyRedirects,
  writeNginxRedirects,
  writeRedirectsFile,
} from './host-redirects.ts';

const page = { from: '/atlas/az/concepts/lid-ratio/', to: '/atlas/az/concepts/lid-quotient/' };
const file = { from: '/atlas/data/tea.v1.csv', to: '/atlas/data/tea.csv' };
const writers = {
  writeApacheRedirects,
  writeCaddyRedirects,
  writeRedirectsFile,
  writeNginxRedirects,
};

test('Netlify and Cloudflare: a line a move', () => {
  expect(writeRedirectsFile([page, file], '/atlas')).toContain(
    `${page.from} ${page.to} 301\n${file.from} ${file.to} 301\n`,
  );
});

test('Apache: the pattern fits the page in all its spellings, and nothing else', () => {
  const [, from = ''] =
    /RedirectMatch 301 "([^"]+)"/.exec(writeApacheRedirects([page], '/atlas')) ?? [];
  const fits = (path: string) => new RegExp(from).test(path);
  expect([page.from, page.from.slice(0, -1), `${page.from}index.html`].every(fits)).toBe(true);
  expect([`${page.from}data.csv`, `/x${page.from}`, `${page.from.slice(0, -1)}s/`].some(fits)).toBe(
    false,
  );
  expect(writeApacheRedirects([file], '/atlas')).toContain('"^/atlas/data/tea\\.v1\\.csv$"');
});

test('the form for an entry opens without a script at …/ID/update/, in one pattern each', () => {
  const to = '/x.y/az/correct/?page=clusters/tr-tea/';
  const lines = writeRedirectsFile([], '/x.y').trim().split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    const [from = '', target = '', status] = line.split(' ');
    const named = /^\/x\.y\/(?<lang>[^/]+)\/(?<kind>[^/]+)\/(?<id>[^/]+)\/update\/?$/;
    const parts = named.exec(from)?.groups ?? {};
    expect(parts).toEqual({ lang: ':lang', kind: ':kind', id: ':id' });
    const filled = { ':lang': 'az', ':kind': 'clusters', ':id': 'tr-tea' };
    const reached = Object.entries(filled).reduce(
      (path, [sign, word]) => path.replace(sign, word),
      target,
    );
    expect([reached, status]).toEqual([to, '302']);
  }
  const patterns = [
    /302 "([^"]+)" "([^"]+)"/.exec(writeApacheRedirects([], '/x.y')),
    /"~([^"]+)" "([^"]+)";/.exec(writeNginxRedirects([], '/x.y')),
    /"~([^"]+)" "([^"]+)"/.exec(writeCaddyRedirects([], '/x.y')),
  ];
  for (const [, pattern = '', target = ''] of patterns.map((found) => found ?? [])) {
    const filled = target
      .replace(/\$\{?(\d)\}?/g, '$$$1')
      .replace(/\$clusterbook_(\w+)/g, (_, name) => `$<clusterbook_${name}>`);
    const lead = (path: string) => path.replace(new RegExp(pattern), filled);
    expect(lead('/x.y/az/clusters/tr-tea/update/')).toBe(to);
    expect(lead('/x.y/az/clusters/tr-tea/update')).toBe(to);
    for (const other of [
      '/x.y/az/clusters/update/',
      '/xay/az/clusters/tr-tea/update/',
      '/x.y/az/clusters/tr-tea/',
    ])
      expect(lead(other)).toBe(other);
  }
});

test('nginx: the table has room for the longest address', () => {
  const long = { from: `/en/${'long-'.repeat(60)}tail/`, to: '/en/' };
  const size = (list: Parameters<typeof writeNginxRedirects>[0]) =>
    Number(/map_hash_bucket_size (\d+);/.exec(writeNginxRedirects(list, ''))?.[1]);
  expect(size([])).toBe(128);
  expect(size([long])).toBe(512);
});

describe('what is no plain path gets into no file of a server', () => {
  test.each(Object.entries(writers))('%s', (_, write) => {
    const none = write([], '');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...' "\'$;{}\\#\n\t`^*'),
        (text, sign) => {
          const hostile = `/${text}${sign}/`;
          expect(write([{ from: hostile, to: '/en/' }], '')).toBe(none);
          expect(write([{ from: '/en/', to: hostile }], '')).toBe(none);
        },
      ),
    );
  });
});
