import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePortal } from '../../scripts/portal/make-portal.ts';
import { placeCountry } from '../../scripts/portal/place-country.ts';
import { readStock } from '../../scripts/portal/read-stock.ts';
import { answersSchema } from '../../src/starter/answers.ts';
import { type SmallPortal, smallPortals } from '../../src/testing/small-portals.ts';
import { checkLinks } from '../support/check-links.ts';
import { readPages, siteFiles } from '../support/pages.ts';
import { readFaults } from '../support/read-faults.ts';
import { runBuild } from '../support/run-build.ts';
import { find } from '../support/tree.ts';

let place = '';

/** Makes the portal as the command does, writes its clusters, and builds it. */
async function build(name: string, { answers, clusters }: SmallPortal): Promise<void> {
  const stock = readStock();
  const read = answersSchema.parse(answers);
  const placed = placeCountry(read, stock);
  if ('fault' in placed) throw new Error(placed.fault.key);
  const made = makePortal(read, stock, placed.geography, 'Switched off.');
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  const portal = join(place, `${name}-portal`);
  for (const [file, text] of [...made.files, ...clusters]) {
    mkdirSync(dirname(join(portal, file)), { recursive: true });
    writeFileSync(join(portal, file), text);
  }
  await runBuild(['--portal', portal, '--out', join(place, name)]);
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'clusterbook-small-'));
  for (const [name, portal] of Object.entries(smallPortals)) await build(name, portal);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Lists of which none of these portals has an entry. */
const absent = [
  ...['practices', 'concepts', 'strategies', 'programmes', 'organisations', 'survey', 'timeline'],
  ...['paths', 'news', 'events', 'bulletin', 'glossary', 'figures', 'data/published'],
];

describe.each(Object.keys(smallPortals) as (keyof typeof smallPortals)[])('the %s', (name) => {
  const { languages } = smallPortals[name].answers;
  const folder = () => join(place, name);

  test('has no heading over nothing, no empty list or table, and no word for a missing value', () => {
    expect([...readPages(folder())].flatMap(readFaults)).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    const { broken, followed } = checkLinks(folder(), 'https://example.org');
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(100);
  });

  test('has no page of a list without entries, and none in a language that is not its own', () => {
    const files = siteFiles(folder());
    const pages = languages.flatMap((lang) => absent.map((list) => `${lang}/${list}/index.html`));
    expect(files.filter((file) => pages.includes(file))).toEqual([]);
    const found = new Set(files.flatMap((file) => /^(az|tr|ka|en)\//.exec(file)?.[1] ?? []));
    expect([...found].sort()).toEqual([...languages].sort());
  });

  test('has a map only where clusters lie in regions that have shapes', () => {
    const hasMap = name === 'country';
    const maps = siteFiles(folder()).filter((file) => /^..\/map\/index\.html$/.test(file));
    expect(maps).toHaveLength(hasMap ? languages.length : 0);
    const homes = [...readPages(folder())].filter(({ path }) => /^\/..\/$/.test(path));
    expect(
      homes.map(({ document }) => find(document, 'section', { class: 'sec wide' }).length > 0),
    ).toEqual(homes.map(() => hasMap));
  });
});
