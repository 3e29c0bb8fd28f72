import { wcagContrast } from 'culori';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import type { Letter } from '../../queries/reports/view-letter.ts';
import { letterColours, writeLetter } from './write-letter.ts';

const hostile = `</td><script>alert("x")</script><img src=x onerror='y'> & “ı” ქ`;

const letter: Letter = {
  lang: 'ka',
  accent: '#a62b1f',
  site: { label: 'clusterbook', href: 'https://example.org/ka/' },
  issue: 'ბიულეტენი · ნომერი 1',
  title: 'სტვენა, სახურავი და ქოლგა',
  lead: 'ყველა სიახლე ერთ წერილში.',
  notices: ['გამოგონილია.'],
  parts: [
    {
      kind: 'დიაგრამა',
      heading: { label: 'ჩაიდნები', href: 'https://example.org/ka/figures/a/' },
      subtitle: 'შედეგის მიხედვით',
      picture: {
        src: 'https://example.org/ka/figures/a/figure.png',
        alt: '3 წვეთავს, 1 – არა.',
        width: 1600,
        height: 900,
      },
      text: 'ლაქები ნამდვილს ჰგავს.',
      entry: undefined,
    },
    {
      kind: 'კლასტერი',
      heading: { label: 'უქარო დღეები', href: 'https://example.org/ka/clusters/b/' },
      subtitle: undefined,
      picture: undefined,
      text: 'ელოდებიან.',
      entry: { label: 'Uçurtma', href: 'https://example.org/ka/clusters/b/', lang: 'tr' },
    },
  ],
  sources: 'წყაროები: ანგარიში',
  page: { label: 'საიტზე', href: 'https://example.org/ka/bulletin/1/' },
  licence: { label: 'CC0', href: 'https://creativecommons.org/' },
  publisher: 'რედაქტორები',
};

/** Letter with every word replaced; addresses, sizes and codes are kept. */
function spoil(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => spoil(item));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoil(part, key)]));
  }
  return typeof value === 'string' && name !== 'lang' && name !== 'accent'
    ? name === 'href' || name === 'src'
      ? `${value}"><script>`
      : hostile
    : value;
}

interface Node {
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

/** Doctype and every element of a document. */
function elementsOf(node: Node): Node[] {
  return [...(node.name ? [node] : []), ...(node.children ?? []).flatMap(elementsOf)];
}
const parse = (html: string) => elementsOf(parseDocument(html) as unknown as Node);
const namesIn = (html: string) => [...new Set(parse(html).map(({ name }) => name))].slice(1);

// Mail programs need attributes that style sheets replaced on the web, and the older role.
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:document'],
    rules: {
      'long-title': 'off',
      'no-inline-style': 'off',
      'no-deprecated-attr': 'off',
      'presentation-role-style': 'off',
    },
  }),
);

describe('an e-mail', () => {
  const html = writeLetter(letter);
  const elements = parse(html);

  test('is one valid document that says its language and begins with the lead', () => {
    const report = validator.validateStringSync(html);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
    expect(elements.find(({ name }) => name === 'html')?.attribs?.lang).toBe('ka');
    expect(html.indexOf(letter.lead)).toBeLessThan(html.indexOf('<table'));
  });

  test('holds nothing that runs, is asked for a style, or sends what a reader types', () => {
    expect(namesIn(html)).toEqual([
      'html',
      'head',
      'meta',
      'title',
      'body',
      'div',
      'table',
      'tbody',
      'tr',
      'td',
      'strong',
      'a',
      'br',
      'h1',
      'p',
      'h2',
      'img',
    ]);
    expect(html).not.toMatch(/url\(|@import/);
    const attributes = elements.flatMap(({ attribs = {} }) => Object.keys(attribs));
    expect(attributes.filter((name) => /^on|srcset/.test(name))).toEqual([]);
  });

  test('names the host in every address', () => {
    const addresses = elements.flatMap(({ attribs }) => attribs?.href ?? attribs?.src ?? []);
    expect(addresses.length).toBeGreaterThan(6);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  test('tells each picture’s words and size, within 600 px', () => {
    const pictures = elements.filter(({ name }) => name === 'img');
    expect(pictures.map(({ attribs }) => attribs)).toEqual([
      expect.objectContaining({ alt: '3 წვეთავს, 1 – არა.', width: '552', height: '311' }),
    ]);
    const wide = elements.filter(({ attribs }) => Number(attribs?.width) > 600);
    expect(wide).toEqual([]);
  });

  test('marks a name in another language', () => {
    expect(html).toContain('lang="tr"');
  });

  test('escapes every value', () => {
    const spoiled = writeLetter(spoil(letter) as Letter);
    expect(namesIn(spoiled)).toEqual(namesIn(html));
    expect(parse(spoiled)).toHaveLength(elements.length);
    expect(spoiled).not.toContain('<script');
    expect(spoiled).not.toMatch(/<img src=x/);
  });

  test('of many parts stays far below the size at which it is cut', () => {
    const parts = Array.from({ length: 12 }, () => ({
      ...(letter.parts[0] as Letter['parts'][number]),
      text: 'ქ'.repeat(800),
    }));
    expect(Buffer.byteLength(writeLetter({ ...letter, parts }))).toBeLessThan(100_000);
  });

  test.each(locales)('in %s fetches no font', (lang) => {
    const families = [...writeLetter({ ...letter, lang }).matchAll(/font-family:([^;]+)/g)];
    expect(new Set(families.map(([, names]) => names)).size).toBe(1);
    expect(families[0]?.[1]).toMatch(/serif$/);
  });
});

test('its letters can be read as they are, and where a program turns light and dark round', () => {
  const turn = (colour: string) =>
    colour.replace(/\w\w/g, (pair) =>
      (255 - Number.parseInt(pair, 16)).toString(16).padStart(2, '0'),
    );
  const { ground, ink, quiet } = letterColours;
  for (const colour of [ink, quiet]) {
    expect(wcagContrast(colour, ground)).toBeGreaterThan(4.5);
    expect(wcagContrast(turn(colour), turn(ground))).toBeGreaterThan(4.5);
  }
  const html = writeLetter(letter);
  const painted = [...html.matchAll(/<td style="([^"]+)"/g)].map(([, style = '']) => style);
  expect(painted.length).toBeGreaterThan(6);
  expect(painted.filter((style) => !/;color:#.*background-color:#/.test(style))).toEqual([]);
});

test('a letter lets pictures be fetched from their site, wherever it is opened, and nothing else', () => {
  const policyOf = (parts: Letter['parts']) =>
    /Content-Security-Policy" content="([^"]*)"/.exec(writeLetter({ ...letter, parts }))?.[1];
  const rest = 'default-src &#39;none&#39;;style-src &#39;unsafe-inline&#39;';
  expect(policyOf(letter.parts)).toBe(`${rest};img-src https://example.org`);
  expect(policyOf([])).toBe(`${rest};img-src &#39;none&#39;`);
});
