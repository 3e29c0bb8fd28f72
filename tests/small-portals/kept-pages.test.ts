import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { slotOf } from '../../scripts/build/kept/kept-slot.ts';
import { makePortal } from '../../scripts/portal/make-portal.ts';
import { placeCountry } from '../../scripts/portal/place-country.ts';
import { readStock } from '../../scripts/portal/read-stock.ts';
import { answersSchema } from '../../src/starter/answers.ts';
import { smallPortals } from '../../src/testing/small-portals.ts';
import { root } from '../support/folders.ts';
import { listTree } from '../../src/loaders/list-files.ts';
import { runBuild } from '../support/run-build.ts';

/** A portal that is changed, with its two sites: of one pages are kept from build to build. */
let place = '';
const portal = () => join(place, 'portal');
const site = () => join(place, 'site');
const again = () => join(place, 'again');

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'clusterbook-kept-'));
  const { answers, files } = smallPortals.city;
  const stock = readStock();
  const read = answersSchema.parse(answers);
  const placed = placeCountry(read, stock);
  if ('fault' in placed) throw new Error(placed.fault.key);
  const made = makePortal(read, stock, placed.geography, 'Switched off.');
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  for (const [file, text] of [...made.files, ...files]) {
    mkdirSync(dirname(join(portal(), file)), { recursive: true });
    writeFileSync(join(portal(), file), text);
  }
});
afterAll(() => rmSync(place, { recursive: true }));

/** The hash of each file of a site. */
const hashSite = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    listTree(folder).files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

const clusterFiles = () =>
  readdirSync(join(portal(), 'clusters'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
const edit = (file: string, change: (text: string) => string) => {
  const path = join(portal(), file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file}: expected something to change, found nothing`);
  writeFileSync(path, changed);
};

/** Ways of changing a portal; each takes a number by which it chooses what to change. */
const edits: Readonly<Record<string, (at: number) => void>> = {
  'a cluster has another name': (at) => {
    const names = clusterFiles();
    edit(`clusters/${names[at % names.length]}`, (text) =>
      text.replace(/original: (.*)/, `original: $1 ${'I'.repeat((at % 3) + 1)}`),
    );
  },
  'a cluster is gone': (at) => {
    const names = clusterFiles();
    const name = names[at % names.length] ?? '';
    rmSync(join(portal(), 'clusters', name));
    for (const year of readdirSync(join(portal(), 'returns')))
      rmSync(join(portal(), 'returns', year, name), { force: true });
  },
  'a cluster is new': (at) => {
    const names = clusterFiles();
    const like = join(portal(), 'clusters', names[at % names.length] ?? '');
    copyFileSync(like, like.replace(/\.yaml$/, `-${at}.yaml`));
  },
  'a return tells of another stage': (at) => {
    const [year = ''] = readdirSync(join(portal(), 'returns'));
    const names = readdirSync(join(portal(), 'returns', year)).sort();
    const stages = ['idea', 'initial', 'developing', 'mature'];
    const file = `returns/${year}/${names[at % names.length]}`;
    edit(file, (text) => {
      const before = stages.findIndex((stage) => text.includes(`stage: ${stage}`));
      return `stage: ${stages[(before + 1) % 4]}\n${text.replace(/^stage: .*\n/m, '')}`;
    });
  },
  'the portal has another name': (at) =>
    edit('site.yaml', (text) => text.replace(/^(name: .*)$/m, `$1 ${at}`)),
};

test('a site of which pages were kept through many changes is byte for byte that of a build of all pages', async () => {
  const build = ['--portal', portal(), '--no-cards'];
  const kept = () => runBuild([...build, '--out', site()], {}, true);
  await kept();
  const before = hashSite(site());
  const [chosen] = fc.sample(
    fc.array(fc.record({ way: fc.constantFrom(...Object.keys(edits)), at: fc.nat(30) }), {
      minLength: 4,
      maxLength: 4,
    }),
    { numRuns: 1 },
  );
  const told = JSON.stringify(chosen);
  for (const { way, at } of chosen ?? []) {
    edits[way]?.(at);
    await kept();
  }
  // Something is cut off of what is kept: it is noticed.
  const slot = slotOf(root, portal(), '/', 'https://example.org', 'none');
  for (const part of readdirSync(slot.files).slice(0, 20))
    for (const name of readdirSync(join(slot.files, part)))
      truncateSync(join(slot.files, part, name), 3);
  await kept();
  await runBuild([...build, '--out', again()]);
  const after = hashSite(again());
  expect(
    [...hashSite(site())].filter(([file, hash]) => after.get(file) !== hash),
    told,
  ).toEqual([]);
  expect(listTree(site()).files, told).toEqual(listTree(again()).files);
  expect([...after].filter(([file, hash]) => before.get(file) !== hash).length).toBeGreaterThan(0);
}, 180_000);
