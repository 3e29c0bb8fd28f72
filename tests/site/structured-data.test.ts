import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { remember } from '../../workshop/testing/remember.ts';
import { sampleBase, sampleFolder, siteFolder } from '../support/folders.ts';
import { siteFiles } from '../support/pages.ts';
import { site } from '../support/portal.ts';
import { judgeNode, readVocabulary } from '../support/schema-org.ts';
import { shorten } from '../support/shorten.ts';

interface Node extends Readonly<Record<string, unknown>> {
  readonly '@type': string;
}

interface LinkedPage {
  readonly file: string;
  readonly kind: string;
  readonly nodes: readonly Node[];
  readonly document: object;
  /** Bytes of the block. */
  readonly text: string;
}

const block = /<script[^>]*type="application\/ld\+json"[^>]*>([^<]*)<\/script>/g;

/** What the pages of a site say to programs; pages are read as text, since parsing takes a minute. */
const readLinked = remember((folder: string): { pages: LinkedPage[]; silent: string[] } => {
  const pages: LinkedPage[] = [];
  const silent: string[] = [];
  for (const file of siteFiles(folder)) {
    if (!/^[a-z]{2}\/(.*\/)?index\.html$/.test(file)) continue;
    const html = readFileSync(join(folder, file), 'utf8');
    if (/<meta name="robots" content="noindex"/.test(html)) continue;
    const blocks = [...html.matchAll(block)];
    const kind = /<main[^>]*data-kind="([^"]+)"/.exec(html)?.[1] ?? '';
    const text = blocks[0]?.[1];
    if (text === undefined || blocks.length > 1) {
      silent.push(file);
      continue;
    }
    const document = JSON.parse(text) as object;
    const nodes = ('@graph' in document ? document['@graph'] : [document]) as Node[];
    pages.push({ file, kind, nodes, document, text });
  }
  return { pages, silent };
});

const words = readVocabulary();

/** What each kind of page is about. */
const types: Readonly<Record<string, readonly string[]>> = {
  cluster: ['Organization', 'Project'],
  concept: ['DefinedTerm'],
  concepts: ['DefinedTermSet'],
  country: ['Country'],
  data: ['Dataset'],
  event: ['Event'],
  figure: ['Dataset'],
  glossary: ['DefinedTermSet'],
  home: ['WebSite'],
  news: ['NewsArticle'],
  organisation: ['Organization', 'GovernmentOrganization', 'CollegeOrUniversity', 'Corporation'],
  practice: ['Article'],
  region: ['AdministrativeArea'],
  sector: ['DefinedTerm'],
  sectors: ['DefinedTermSet'],
};

const urlsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? /^https?:\/\//.test(value)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(urlsIn)
      : [];

test('the vocabulary tells right from wrong', () => {
  expect(judgeNode({ '@type': 'Organisation' }, words)).toEqual(['no type Organisation']);
  expect(judgeNode({ '@type': 'Organization', inLanguage: 'en' }, words)).toEqual([
    'Organization has no inLanguage',
  ]);
  expect(judgeNode({ '@type': 'Dataset', license: { '@type': 'Country' } }, words)).toEqual([
    'Dataset.license is no Country',
  ]);
  expect(judgeNode({ '@type': 'Project', name: 'x', foundingDate: '2019' }, words)).toEqual([]);
});

describe.each([
  ['the shipped portal', siteFolder, site.address, '/'],
  ['the fictional portal', sampleFolder, 'https://sample.example.org', sampleBase],
])('structured data of %s', (_, folder, origin, base) => {
  const { pages, silent } = readLinked(folder);

  test('stands once on every page that search engines may list', () => {
    expect(pages.length).toBeGreaterThan(500);
    expect(shorten(silent)).toEqual([]);
  });

  test('has only types and properties of schema.org, each where it belongs', () => {
    const wrong = pages.flatMap(({ file, nodes }) =>
      nodes.flatMap((node) => judgeNode(node, words).map((fault) => `${file}: ${fault}`)),
    );
    expect(shorten(wrong)).toEqual([]);
  });

  test('says what the page is about', () => {
    const wrong = pages
      .filter(({ kind, nodes }) => types[kind] && !types[kind].includes(nodes[0]?.['@type'] ?? ''))
      .map(({ file, kind, nodes }) => `${file}: ${kind} is ${nodes[0]?.['@type']}`);
    expect(shorten(wrong)).toEqual([]);
    const reports = pages.filter(({ nodes }) => nodes[0]?.['@type'] === 'Report');
    expect(reports.length).toBeGreaterThanOrEqual(locales.length);
    for (const { nodes } of reports) {
      expect(nodes[0]).toMatchObject({
        datePublished: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        license: expect.stringMatching(/^https:/),
      });
      expect(nodes[0]?.hasPart ?? []).not.toEqual([]);
    }
  });

  test('leads nowhere but to pages and files that are there', () => {
    const at = `${origin}${base}`;
    const broken = new Set<string>();
    for (const { file, nodes } of pages) {
      for (const address of urlsIn(nodes)) {
        if (!address.startsWith(`${origin}/`)) continue;
        const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
        const target = path.slice(at.length) + (path.endsWith('/') ? 'index.html' : '');
        if (!path.startsWith(at) || !existsSync(join(folder, target)))
          broken.add(`${file}: ${address}`);
      }
    }
    expect(shorten([...broken])).toEqual([]);
  });

  test('gives the way to the page: numbered, each step but the last with its address', () => {
    const wrong = pages.flatMap(({ file, kind, nodes }) => {
      const ways = nodes.filter((node) => node['@type'] === 'BreadcrumbList');
      if (kind === 'home') return ways.length === 0 ? [] : [file];
      const steps = (ways[0]?.itemListElement ?? []) as Node[];
      const right = steps.every(
        ({ position, item }, index) =>
          position === index + 1 && (item === undefined) === (index === steps.length - 1),
      );
      return ways.length === 1 && steps.length > 0 && right ? [] : [file];
    });
    expect(shorten(wrong)).toEqual([]);
  });

  test('is JSON-LD: a processor drops nothing of it', async () => {
    const context = { '@context': { '@vocab': 'https://schema.org/' } };
    const seen = new Set<string>();
    for (const { kind, document } of pages) {
      if (seen.has(kind)) continue;
      seen.add(kind);
      const expanded = await jsonld.expand(
        { ...document, ...context },
        {
          safe: true,
          documentLoader: (address: string) => {
            throw new Error(`asked for ${address}`);
          },
        },
      );
      expect(expanded.length).toBeGreaterThan(0);
    }
    expect(seen.size).toBeGreaterThan(20);
  });
});

test('a cluster page spends at most 350 bytes on it as it is sent', async () => {
  const { gzipSync } = await import('node:zlib');
  const { pages } = readLinked(siteFolder);
  const costs = pages
    .filter(({ kind }) => kind === 'cluster')
    .map(({ file, text }) => {
      const html = readFileSync(join(siteFolder, file), 'utf8');
      const bare = html.replace(text, '');
      return { file, bytes: gzipSync(html).length - gzipSync(bare).length };
    });
  expect(costs.length).toBe(4 * 366);
  expect(costs.filter(({ bytes }) => bytes > 350)).toEqual([]);
});

test('a portal that is invented says so of all that it tells of', () => {
  const { pages } = readLinked(sampleFolder);
  const told = pages.flatMap(({ file, nodes }) =>
    nodes.filter((node) => node['@type'] !== 'BreadcrumbList').map((node) => ({ file, node })),
  );
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter(({ node }) => !node.disambiguatingDescription)).toEqual([]);
});
