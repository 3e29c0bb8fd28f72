import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { sampleBase, sampleFolder, siteFolder } from '../support/folders.ts';
import { siteFiles } from '../support/pages.ts';
import { site } from '../support/portal.ts';
import { shorten } from '../support/shorten.ts';

/** The schema of sitemaps.org, which the package `sitemap` carries. */
const schema = readFileSync(
  join(
    dirname(createRequire(import.meta.url).resolve('sitemap/package.json')),
    'schema/sitemap.xsd',
  ),
  'utf8',
);
interface Entry {
  readonly loc: string;
  readonly lastmod: string | undefined;
}

function readEntries(xml: string): Entry[] {
  return [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, inner = '']) => ({
    loc: /<loc>([^<]*)<\/loc>/.exec(inner)?.[1] ?? '',
    lastmod: /<lastmod>([^<]*)<\/lastmod>/.exec(inner)?.[1],
  }));
}

describe.each([
  ['the shipped portal', siteFolder, `${site.address}/`],
  ['the fictional portal', sampleFolder, `https://sample.example.org${sampleBase}`],
])('the sitemap of %s', (_, folder, address) => {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const index = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, loc = '']) => loc,
  );
  const names = index.map((loc) => loc.slice(address.length));
  const entries = names.flatMap((name) => readEntries(read(name)));
  const files = new Set(siteFiles(folder));
  const fileOf = (loc: string) =>
    loc.startsWith(address) ? `${loc.slice(address.length)}index.html` : '';

  test('is an index of one sitemap a language, beside robots.txt that names it', () => {
    expect(names).toEqual(['az', 'tr', 'ka', 'en'].map((language) => `sitemap-${language}.xml`));
    expect(read('robots.txt')).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${address}sitemap.xml\n`);
  });

  test('is valid by the schema of sitemaps.org', async () => {
    const { valid, errors } = await validateXML({
      xml: names.map((fileName) => ({ fileName, contents: read(fileName) })),
      schema: { fileName: 'sitemap.xsd', contents: schema },
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });

  test('lists each page once that may be found, and no other', () => {
    const listed = entries.map(({ loc }) => fileOf(loc));
    expect(new Set(listed).size).toBe(listed.length);
    expect(shorten(listed.filter((file) => !files.has(file)))).toEqual([]);
    const findable = [...files].filter((file) => {
      if (!/^(az|tr|ka|en)\/(.*\/)?index\.html$/.test(file)) return false;
      const html = readFileSync(join(folder, file), 'utf8');
      return (
        html.includes(`rel="canonical" href="${address}${file.replace(/index\.html$/, '')}"`) &&
        !html.includes('content="noindex"') &&
        !html.includes('http-equiv="refresh"')
      );
    });
    expect(shorten(findable.filter((file) => !listed.includes(file)))).toEqual([]);
    expect(listed.length).toBe(findable.length);
    expect(shorten(listed.filter((file) => /\/embed\/|\/search\//.test(file)))).toEqual([]);
  });

  test('tells the day of a page only where its content does', () => {
    const dated = entries.filter(({ lastmod }) => lastmod !== undefined);
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.length).toBeLessThan(entries.length / 2);
    expect(dated.filter(({ lastmod = '' }) => !/^\d{4}-\d{2}-\d{2}$/.test(lastmod))).toEqual([]);
  });

  test('llms.txt has the form of llmstxt.org, and its links lead to what is there', () => {
    const [title = '', , summary = '', ...rest] = read('llms.txt').split('\n');
    expect(title).toMatch(/^# \S/);
    expect(summary).toMatch(/^> \S/);
    const linked = rest.filter((line) => line.startsWith('- '));
    expect(linked.length).toBeGreaterThan(20);
    expect(
      linked.filter((line) => !/^- \[[^\]]+\]\(https:\/\/[^)\s]+\)(: .+)?$/.test(line)),
    ).toEqual([]);
    const own = linked
      .map((line) => /\]\(([^)]+)\)/.exec(line)?.[1] ?? '')
      .filter((to) => to.startsWith(address))
      .map((to) => to.slice(address.length) + (to.endsWith('/') ? 'index.html' : ''));
    expect(own.filter((file) => !files.has(file))).toEqual([]);
    expect(own.length).toBeGreaterThan(20);
  });
});
