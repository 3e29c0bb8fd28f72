import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeHostileFiles } from '../../workshop/testing/hostile/hostile-files.ts';
import { keepLanguages } from '../../workshop/testing/keep-languages.ts';
import { added, shapeOf, shapeOfXml, union } from '../../workshop/testing/hostile/shapes.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { sampleBase, sampleFolder } from '../support/folders.ts';
import { siteFiles } from '../support/pages.ts';
import { runBuild } from '../support/run-build.ts';
import { attribute, type Document, find, parseHtml, textOf } from '../support/tree.ts';

const place = mkdtempSync(join(tmpdir(), 'clusterbook-hostile-'));
const hostile = join(place, `site${sampleBase}`);
const { files, fields } = makeHostileFiles(readCutSample());

beforeAll(async () => {
  const portal = join(place, 'portal');
  const filled = new Map([...readCutSample(), ...files]);
  for (const [file, bytes] of keepLanguages(filled, ['ka', 'en'])) {
    const path = join(portal, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  const parts = ['--no-search', '--no-cards'];
  await runBuild(['--portal', portal, '--base', sampleBase, ...parts, '--out', hostile]);
}, 300_000);
afterAll(() => rmSync(place, { recursive: true }));

/**
 * The files of a site. Each language has other strings, and two of the four hold all of them: the hostile site has
 * no others, and those of the fictional one are left out.
 */
const textsOf = (folder: string, ending: string) =>
  siteFiles(folder)
    .filter((file) => file.endsWith(ending) && !/^(?:az|tr|archive)\//.test(file))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

/** What is found in the files of the hostile site, and in none of the fictional one as it is. */
function broughtBy(ending: string, partsOf: (text: string) => Set<string>): string[] {
  const harmless = union(textsOf(sampleFolder, ending).map(([, text]) => partsOf(text)));
  const texts = textsOf(hostile, ending);
  expect(texts.length).toBeGreaterThan(0);
  return texts.flatMap(([file, text]) =>
    added(partsOf(text), harmless).map((one) => `${file}: ${one}`),
  );
}

test('every field holds hostile strings', () => {
  expect(fields.size).toBeGreaterThan(500);
});

/** Schemes of the links of a page. */
function schemesOf(document: Document): string[] {
  return find(document, 'a').flatMap(
    (link) => /^\s*([a-z]+):/i.exec(attribute(link, 'href') ?? '')?.[1]?.toLowerCase() ?? [],
  );
}

/** The text or the address of each script that is no data. */
function scriptsOf(document: Document): string[] {
  return (
    find(document, 'script')
      .filter((script) => !/json/.test(attribute(script, 'type') ?? ''))
      // Scripts carry the version of what they hold in their names.
      .map((one) => attribute(one, 'src')?.replace(/\.[\w-]{8}\.js$/, '') ?? textOf(one))
  );
}

/** What a page has beside words: elements and attributes, scripts, schemes of links. */
function partsOf(html: string): Set<string> {
  const document = parseHtml(html);
  const scripts = scriptsOf(document).map((script) => `script: ${script}`);
  const schemes = schemesOf(document).map((scheme) => `link: ${scheme}`);
  return new Set([...shapeOf(document), ...scripts, ...schemes]);
}

test('no page has an element, attribute, script or kind of link that its words brought', () => {
  expect(broughtBy('.html', partsOf)).toEqual([]);
});

test.each(['.svg', '.xml'])(
  '%s files have no element or attribute that words brought',
  (ending) => {
    expect(broughtBy(ending, shapeOfXml)).toEqual([]);
  },
);

test('every JSON file can be read', () => {
  for (const [, text] of textsOf(hostile, '.json')) expect(() => JSON.parse(text)).not.toThrow();
});
