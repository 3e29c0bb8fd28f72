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
  expect(writeRedirectsFile([page, file])).toBe(
    `${page.from} ${page.to} 301\n${file.from} ${file.to} 301\n`,
  );
});

test('Apache: the pattern fits the page in all its spellings, and nothing else', () => {
  const [, from = ''] = /RedirectMatch 301 "([^"]+)"/.exec(writeApacheRedirects([page])) ?? [];
  const fits = (path: string) => new RegExp(from).test(path);
  expect([page.from, page.from.slice(0, -1), `${page.from}index.html`].every(fits)).toBe(true);
  expect([`${page.from}data.csv`, `/x${page.from}`, `${page.from.slice(0, -1)}s/`].some(fits)).toBe(
    false,
  );
  expect(writeApacheRedirects([file])).toContain('"^/atlas/data/tea\\.v1\\.csv$"');
});

test('nginx: the table has room for the longest address', () => {
  const long = { from: `/en/${'long-'.repeat(60)}tail/`, to: '/en/' };
  const size = (list: Parameters<typeof writeNginxRedirects>[0]) =>
    Number(/map_hash_bucket_size (\d+);/.exec(writeNginxRedirects(list))?.[1]);
  expect(size([])).toBe(128);
  expect(size([long])).toBe(512);
});

describe('what is no plain path gets into no file of a server', () => {
  test.each(Object.entries(writers))('%s', (_, write) => {
    const none = write([]);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...' "\'$;{}\\#\n\t`^*'),
        (text, sign) => {
          const hostile = `/${text}${sign}/`;
          expect(write([{ from: hostile, to: '/en/' }])).toBe(none);
          expect(write([{ from: '/en/', to: hostile }])).toBe(none);
        },
      ),
    );
  });
});
