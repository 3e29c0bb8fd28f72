import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { planImport } from './import-returns.ts';
import { readTarget } from './read-target.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-new-clusters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { portal } = checkDirectory(samplePortal, () => {});

/** Entry of the cluster in a form that names a region, or none. */
function entryOf(region: string, name = 'Paper Hat Regatta') {
  const file = join(folder, 'form.csv');
  writeFileSync(file, `q1,region,q10.kites,q2\n${name},${region},x,idea\n`);
  const { files, remarks } = planImport([file], readTarget(samplePortal, portal, '2025'), {
    sources: ['sample-letters'],
    locale: 'en',
    language: 'en',
  });
  const [[path, text] = ['', '{}']] = files;
  const { country, regions } = parse(text);
  return { path, country, regions, codes: remarks.map(({ code }) => code) };
}

// The edition is of country XX, but its form also offers the regions of the neighbour.
test.each([
  ['Windy Plain', 'clusters/xx/xx-windy-plain-paper-hat-regatta.yaml', 'XX', ['XX-12']],
  ['Jar Island', 'clusters/xm/xm-jar-island-paper-hat-regatta.yaml', 'XM', ['XM-02']],
])('a new cluster of “%s” is of its country', (region, path, country, regions) => {
  expect(entryOf(region)).toEqual({ path, country, regions, codes: [] });
});

test('a form that names no region makes no cluster of the whole country', () => {
  const { path, codes } = entryOf('');
  expect([path, codes]).toEqual(['', ['import.newCluster.region']]);
});

test('an id does not say a place twice with which the name begins, in whichever language', () => {
  const idOf = (name: string) => entryOf('Windy Plain', name).path.replace(/^.*\/|\.yaml$/g, '');
  expect(idOf('Windy Plain Paper Hats')).toBe('xx-windy-plain-paper-hats');
  expect(idOf('Rüzgârlı Ova Kâğıt Şapkaları')).toBe('xx-windy-plain-kagit-sapkalari');
});
