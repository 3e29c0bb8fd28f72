import { describe, expect, test } from 'vitest';
import { headersOf, listHostRules } from './host-rules.ts';
import { writeHeadersFile } from './write-headers-file.ts';

const rules = listHostRules('/atlas/', ['abc+/=', 'def=']);
const sent = (path: string) => new Map(headersOf(rules, `/atlas/${path}`));
const policyOf = (path: string) => sent(path).get('Content-Security-Policy') ?? '';

describe('what a server should say', () => {
  test.each([
    'en/figures/stages/embed/',
    'en/figures/stages/2024/embed/',
    'tr/map/all/embed/',
    'tr/map/TR/embed/',
    'az/map/drawing/embed/',
    'az/map/compare/embed/',
    'ka/clusters/xx-teapots/embed/',
    'ka/clusters/xx-teapots/embed/index.html',
  ])('%s may stand in a frame', (path) => {
    expect(policyOf(path)).toContain('frame-ancestors *');
    expect(sent(path).has('X-Frame-Options')).toBe(false);
  });

  test.each([
    '',
    'en/',
    'en/figures/stages/',
    'en/figures/embed/',
    'en/clusters/embed/x/',
    'en/map/',
    'c/238/',
    '404.html',
  ])('%s may not, except on this site', (path) => {
    expect(policyOf(path)).toContain("frame-ancestors 'self'");
    expect(sent(path).get('X-Frame-Options')).toBe('SAMEORIGIN');
  });

  test('the editor may not stand in any frame', () => {
    expect(policyOf('admin/')).toContain("frame-ancestors 'none'");
    expect(sent('admin/').get('X-Frame-Options')).toBe('DENY');
  });

  test('scripts of pages run by their hash, and none that is typed into a page', () => {
    const [, scripts = ''] = /script-src ([^;]*)/.exec(policyOf('en/')) ?? [];
    expect(scripts.split(' ')).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
      "'sha256-abc+/='",
      "'sha256-def='",
    ]);
  });

  test.each(['data/clusters.csv', 'en/figures/stages/figure.svg', 'en/feed.xml', 'en/events.ics'])(
    '%s may be read by other sites',
    (path) => {
      expect(sent(path).get('Access-Control-Allow-Origin')).toBe('*');
      expect(sent(path).get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    },
  );

  test('a drawing that is opened by itself runs nothing', () => {
    expect(policyOf('en/figures/stages/figure.svg')).toMatch(/^default-src 'none'.*;sandbox$/);
  });

  test.each([
    ['assets/main.DGwzNHP0.css', 'public, max-age=31536000, immutable'],
    ['pagefind/az/fragment/zxx_0a3ab1c.pf_fragment', 'public, max-age=31536000, immutable'],
    ['pagefind/search.json', 'no-cache'],
    ['sw.js', 'no-cache'],
    ['en/', 'no-cache'],
    ['data/clusters.json', 'no-cache'],
    ['cards/en/home.png', 'public, max-age=3600'],
  ])('%s is kept: %s', (path, time) => {
    expect(sent(path).get('Cache-Control')).toBe(time);
  });

  test('every file says that its type is what it says', () => {
    for (const path of ['', 'data/x.csv', 'admin/editor.js'])
      expect(sent(path).get('X-Content-Type-Options')).toBe('nosniff');
  });
});

describe('the files for hosts', () => {
  const folders = {
    languages: ['az', 'en'],
    sections: ['about', 'clusters', 'figures', 'map'],
    besideEmbeds: new Map([
      ['clusters', ['sheet']],
      ['figures', ['2024']],
      ['map', []],
    ]),
    partsWithEmbeds: new Map([['figures', ['2024']]]),
    shared: ['c'],
  };
  const headersFile = writeHeadersFile(rules, folders);

  /** Policies that Netlify and Cloudflare would send: those of all matching patterns. */
  function policiesFor(path: string): string[] {
    const blocks = headersFile.split(/\n(?=\/)/);
    return blocks.flatMap((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const source = pattern
        .replaceAll('.', '\\.')
        .replaceAll('*', '.*')
        .replaceAll(/:\w+/g, '[^/]+');
      if (!new RegExp(`^${source}$`).test(path)) return [];
      return lines.filter((line) => line.includes('Content-Security-Policy'));
    });
  }

  test.each([
    ['/atlas/', "'self'"],
    ['/atlas/en/', "'self'"],
    ['/atlas/en/about/', "'self'"],
    ['/atlas/en/clusters/', "'self'"],
    ['/atlas/en/clusters/xx-teapots/', "'self'"],
    ['/atlas/en/clusters/xx-teapots/sheet/', "'self'"],
    ['/atlas/en/clusters/xx-teapots/embed/', '*'],
    ['/atlas/en/figures/stages/embed/', '*'],
    ['/atlas/en/figures/stages/2024/', "'self'"],
    ['/atlas/en/figures/stages/2024/embed/', '*'],
    ['/atlas/en/map/', "'self'"],
    ['/atlas/en/map/all/embed/', '*'],
    ['/atlas/c/xx-teapots/', "'self'"],
    ['/atlas/admin/', "'none'"],
  ])('_headers: one policy for %s, frames by %s', (path, framing) => {
    const found = policiesFor(path);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`frame-ancestors ${framing.replace('*', '\\*')}$`));
  });

  test('_headers keeps within what Cloudflare reads: 100 rules, 2,000 signs a line', () => {
    expect(headersFile.match(/^\//gm)?.length).toBeLessThanOrEqual(100);
    expect(Math.max(...headersFile.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });

  test('no value breaks out of its quotation marks or its line', () => {
    expect(() => listHostRules('/a/', ['x"\n$y'])).toThrow('expected a hash in Base64');
  });
});
