import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
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
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { slotOf } from '../../scripts/build/kept/kept-slot.ts';
import { makePortal } from '../../scripts/portal/make-portal.ts';
import { placeCountry } from '../../scripts/portal/place-country.ts';
import { readStock } from '../../scripts/portal/read-stock.ts';
import { answersSchema } from '../../src/starter/answers.ts';
import { smallPortals } from '../../workshop/testing/small-portals.ts';
import { root } from '../support/folders.ts';
import { listTree } from '../../src/loaders/list-files.ts';
import { runBuild } from '../support/run-build.ts';

/** A portal that is changed, with its two sites: of one pages are kept from build to build. */
let place = '';
const portal = () => join(place, 'portal');
const site = () => join(place, 'site');
const again = () => join(place, 'again');

const aboutFile = 'pages/about/ka.mdx';
const figureFile = 'figures/invented.yaml';
const termsFile = 'glossary/terms.yaml';
const newsFile = 'news/found.yaml';
const pictureFile = 'media/found.png';
/** What the portal has besides: a text with a word that is explained, a figure, and news with a picture. */
const added: readonly (readonly [string, string])[] = [
  [
    aboutFile,
    '---\ntitle: შესახებ\nlead: რა არის აქ.\nstatus: original\n---\n\nეს პორტალი გამოგონილია.\n',
  ],
  [
    termsFile,
    [
      '- id: portal\n  label:\n    ka: პორტალი',
      '  definition:\n    ka: კარი.\n  status:\n    ka: supplied\n',
    ].join('\n'),
  ],
  [
    newsFile,
    [
      'date: 2031-05-06\ntitle:\n  ka: ნაპოვნია\nsummary:\n  ka: სახურავი ნაპოვნია.',
      'pictures:\n  - file: found.png\n    alt:\n      ka: სახურავი\n    credit: Nobody',
      '    licence:\n      name: CC0\nsources:\n  - source: register\n',
    ].join('\n'),
  ],
  ['figure-topics/all.yaml', '- id: all\n  label:\n    ka: ყველა\n  order: 1\n'],
  [
    figureFile,
    [
      'kind: bar\ntopic: all\nquery:\n  name: stages',
      'title:\n  ka: კლასტერები ეტაპების მიხედვით',
      'subtitle:\n  ka: რამდენი კლასტერია თითოეულ ეტაპზე',
      'method:\n  ka: რიცხვები გამოგონილია.',
      'sources:\n  - source: register\n',
    ].join('\n'),
  ],
];

/** Draws a picture of one colour. */
async function draw(at: number): Promise<void> {
  const create = { width: 48, height: 36, channels: 3 as const };
  const background = { r: (at * 40) % 256, g: 90, b: 120 };
  mkdirSync(dirname(join(portal(), pictureFile)), { recursive: true });
  await sharp({ create: { ...create, background } })
    .png()
    .toFile(join(portal(), pictureFile));
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'clusterbook-kept-'));
  const { answers, files } = smallPortals.city;
  const stock = readStock();
  const read = answersSchema.parse(answers);
  const placed = placeCountry(read, stock);
  if ('fault' in placed) throw new Error(placed.fault.key);
  const made = makePortal(read, stock, placed.geography, 'Switched off.');
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  for (const [file, text] of [...made.files, ...files, ...added]) {
    mkdirSync(dirname(join(portal(), file)), { recursive: true });
    writeFileSync(join(portal(), file), text);
  }
  await draw(0);
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
const edits: Readonly<Record<string, (at: number) => void | Promise<void>>> = {
  'a cluster has another name': (at) => {
    const names = clusterFiles();
    edit(`clusters/${names[at % names.length]}`, (text) =>
      text.replace(/original: (.*)/, `original: $1 ${'I'.repeat((at % 3) + 1)}`),
    );
  },
  'a cluster stands elsewhere in lists': (at) => {
    const names = clusterFiles();
    edit(`clusters/${names[at % names.length]}`, (text) =>
      text.replace(/original: (.*)/, `original: ${at % 2 ? 'ა' : 'ჰ'} $1`),
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
  'the portal has another colour': () =>
    edit('site.yaml', (text) =>
      text.includes('#0b6657')
        ? text.replace('#0b6657', '#0b5f66')
        : text.replace('#0b5f66', '#0b6657'),
    ),
  'a text says more': (at) => edit(aboutFile, (text) => `${text}\nდა კიდევ ${at}.\n`),
  'a text is new, or gone': (at) => {
    const folder = join(portal(), `pages/written-${at % 2}`);
    if (existsSync(folder)) return rmSync(folder, { recursive: true });
    mkdirSync(folder);
    copyFileSync(join(portal(), aboutFile), join(folder, 'ka.mdx'));
  },
  'a word is explained otherwise': (at) =>
    edit(termsFile, (text) => text.replace(/კარი(.*)\./, `კარი$1 ${at}.`)),
  'another word is explained': () =>
    edit(termsFile, (text) =>
      text.includes('ka: პორტალი')
        ? text.replace('ka: პორტალი', 'ka: გამოგონილია')
        : text.replace('ka: გამოგონილია', 'ka: პორტალი'),
    ),
  'a picture is another': draw,
  'a picture is told of otherwise': (at) =>
    edit(newsFile, (text) =>
      text.replace(/ka: სახურავი(?! ნაპოვნია)(.*)$/m, `ka: სახურავი$1 ${at}`),
    ),
  'a figure has another title': (at) =>
    edit(figureFile, (text) => text.replace(/^( {2}ka: კლასტერები.*)$/m, `$1 ${at}`)),
};

/** How many changes are tried one after another: more than a run of all tests has time for, if somebody asks. */
const changes = Number(process.env.CLUSTERBOOK_CHANGES ?? 4);

/** Builds the portal, and keeps pages for the next build. */
const buildKept = () => runBuild([...options(), '--out', site()], {}, true);
const options = () => ['--portal', portal(), '--no-cards'];

test('a picture stays where a build of all pages wrote it anew and the next one makes no page', async () => {
  await buildKept();
  // Another picture: all pages are compiled.
  await draw(1);
  await buildKept();
  const pictures = () => listTree(site()).files.filter((file) => /^assets\/found\./.test(file));
  const before = pictures();
  await buildKept();
  expect(before.length).toBeGreaterThan(0);
  expect(pictures()).toEqual(before);
});

test(
  'a site of which pages were kept through many changes is byte for byte that of a build of all pages',
  async () => {
    await buildKept();
    const before = hashSite(site());
    const [chosen] = fc.sample(
      fc.array(fc.record({ way: fc.constantFrom(...Object.keys(edits)), at: fc.nat(30) }), {
        minLength: changes,
        maxLength: changes,
      }),
      { numRuns: 1 },
    );
    const told = JSON.stringify(chosen);
    for (const { way, at } of chosen ?? []) {
      await edits[way]?.(at);
      await buildKept();
    }
    // Something is cut off of what is kept: it is noticed.
    const slot = slotOf(root, portal(), '/', 'https://example.org', 'none', 'false');
    for (const part of readdirSync(slot.files).slice(0, 20))
      for (const name of readdirSync(join(slot.files, part)))
        truncateSync(join(slot.files, part, name), 3);
    for (const name of readdirSync(slot.texts)) truncateSync(join(slot.texts, name), 3);
    await buildKept();
    await runBuild([...options(), '--out', again()]);
    const after = hashSite(again());
    expect(
      [...hashSite(site())].filter(([file, hash]) => after.get(file) !== hash),
      told,
    ).toEqual([]);
    expect(listTree(site()).files, told).toEqual(listTree(again()).files);
    expect([...after].filter(([file, hash]) => before.get(file) !== hash).length).toBeGreaterThan(
      0,
    );
  },
  120_000 + changes * 30_000,
);
