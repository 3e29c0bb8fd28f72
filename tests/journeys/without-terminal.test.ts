import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, startJourney } from '../support/journey.ts';

// A newcomer without a terminal: a hundred clusters of a country unknown to the engine, in a language without any
// messages and English. Two files are written by hand: the answers, and the open lines of the mapping.

let journey: Journey;
beforeAll(() => {
  journey = startJourney();
});
afterAll(() => journey.remove());

const districts = ['Beograd', 'Šumadijski okrug', 'Raški okrug', 'Nišavski okrug'];
const sectors = ['Prerađivačka industrija', 'Poljoprivreda', 'Građevinarstvo'];
const stages = ['ideja', 'početna', 'u razvoju', 'zrela'];
const goods = [
  ...['Malina', 'Vino', 'Drvo', 'Tekstil', 'Mleko', 'Med', 'Obuća', 'Mašine', 'Kamen', 'Papir'],
  ...['Šljiva', 'Metal', 'Voda', 'Čelik', 'Žito', 'Cveće', 'Softver', 'Nameštaj', 'Staklo', 'So'],
  ...['Lan', 'Vuna', 'Ulje', 'Sir', 'Meso'],
];
const kinds = ['Klaster', 'Udruženje', 'Savez', 'Mreža'];

const list = [
  'R. br.;Naziv klastera;Okrug;Delatnost;Faza razvoja;Broj članova;Napomena',
  ...kinds.flatMap((kind, k) =>
    goods.map((good, n) =>
      [
        k * goods.length + n + 1,
        `${kind} ${good}`,
        districts[(n + k) % 4],
        sectors[n % 3],
        stages[(n * 3 + k) % 4],
        n % 11 === 0 ? 'n/p' : 5 + n,
        n % 5 === 0 ? 'proveriti' : '',
      ].join(';'),
    ),
  ),
].join('\r\n');

const square = (x: number) => [
  [x, 43],
  [x + 1, 43],
  [x + 1, 44],
  [x, 44],
  [x, 43],
];

const regions = {
  type: 'FeatureCollection',
  features: districts.map((naziv, n) => ({
    type: 'Feature',
    properties: { fid: n + 1, naziv, sifra: `0${n + 3}`, sediste: `Grad${n}` },
    geometry: { type: 'Polygon', coordinates: [square(19 + n)] },
  })),
};

const importAgain =
  'npm run import -- clusters klasteri.csv --year 2026 --source register --portal klasteri';

test('answers make a portal, and a mapping with open lines that say what may stand in them', async () => {
  journey.write('okruzi.geojson', JSON.stringify(regions));
  journey.write('klasteri.csv', list);
  journey.write(
    'answers.yaml',
    `name: { sr: Klasteri Srbije, en: Clusters of Serbia }
publisher: Ministarstvo privrede
languages: [sr, en]
country: { id: RS, name: { sr: Srbija, en: Serbia }, inside: { sr: u Srbiji, en: in Serbia } }
regions: { file: okruzi.geojson }
year: '2026'
sectors: nace
stages: four
clusters: klasteri.csv
address: https://klasteri.example.rs
email: klasteri@example.rs
`,
  );
  const { all } = await journey.type('npx clusterbook new klasteri --config answers.yaml');
  expect(all).toContain('codes from “sifra” (03 → RS-03, 04 → RS-04, 05 → RS-05 …)');
  expect(all).toContain('Open lines in imports/klasteri.yaml');
  const mapping = journey.read('klasteri/imports/klasteri.yaml');
  expect(mapping).toMatch(/columns:\n {2}# "\?": cluster, number, region, name, stage, sector,/);
});

test('two rounds in this file bring all clusters in, and no other file is written by hand', async () => {
  const mapping = 'klasteri/imports/klasteri.yaml';
  journey.change(
    mapping,
    ["Delatnost: '?'", 'Delatnost: sector'],
    ["Faza razvoja: '?'", 'Faza razvoja: stage'],
    ["Broj članova: '?'", 'Broj članova: members'],
    ["Napomena: '?'", "Napomena: '-'"],
  );
  expect((await journey.type(importAgain)).code).toBe(1);
  const open = journey.read(mapping);
  expect(open).toContain('  stage:\n    # "?": idea, initial, developing, mature, "-"');
  const meanings = ['agriculture-forestry-fishing', 'manufacturing', 'construction'];
  for (const id of meanings) expect(open).toMatch(new RegExp(`# .*\\b${id}\\b`));
  journey.change(
    mapping,
    ["Poljoprivreda: '?'", `Poljoprivreda: ${meanings[0]}`],
    ["industrija: '?'", `industrija: ${meanings[1]}`],
    ["Građevinarstvo: '?'", `Građevinarstvo: ${meanings[2]}`],
    ["ideja: '?'", 'ideja: idea'],
    ["početna: '?'", 'početna: initial'],
    ["u razvoju: '?'", 'u razvoju: developing'],
    ["zrela: '?'", 'zrela: mature'],
    ["n/p: '?'", 'n/p: yes'],
  );
  const { out } = await journey.run(importAgain);
  expect(out).toContain('Rows read: 100. The same: 0, changed: 0, new: 100');
  const again = await journey.run(importAgain);
  expect(again.out).toContain('The same: 100, changed: 0, new: 0');
  const checked = await journey.run('npm run check -- --portal klasteri');
  expect(checked.all).toContain('no problems');
});
