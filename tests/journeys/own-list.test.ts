import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeText } from '../../workshop/testing/encode-text.ts';
import { type Journey, startJourney } from '../support/journey.ts';

// A newcomer has a list of another country as published by a ministry, a map file and a table of jobs, and wants a
// portal in English and Spanish. The data is invented.

let journey: Journey;

const square = (x: number, y: number) => [
  [x, y],
  [x + 2, y],
  [x + 2, y + 2],
  [x, y + 2],
  [x, y],
];
const region = (cut: string, nombre: string, y: number) => ({
  type: 'Feature',
  properties: { fid: cut.length, cut, nombre },
  geometry: { type: 'Polygon', coordinates: [square(-71, y)] },
});
const map = {
  type: 'FeatureCollection',
  features: [
    region('CL-CO', 'Coquimbo', -31),
    region('CL-VS', 'Valparaíso', -33),
    region('CL-NB', 'Ñuble', -37),
  ],
};

const answers = `languages: [en, es]
country: { id: CL, name: Chile, inside: { en: in Chile, es: en Chile } }
regions: { file: regiones.geojson }
name: { en: Industrial parks, es: Parques industriales }
publisher: { en: Agency, es: Agencia }
year: '2025'
sectors:
  - { label: { en: Wine, es: Vino } }
  - { label: { en: Fishing, es: Pesca } }
stages:
  - { label: { en: Project, es: Proyecto }, potential: true }
  - { label: { en: Working, es: En funcionamiento } }
  - { label: { en: Certified, es: Certificado } }
`;

/** Typical ministry export: its own terms, a legacy encoding, decimal commas, and a marker for unknown values. */
const list = `N°;Nombre del parque;Región;Rubro;Estado;N° de empresas;Superficie (ha);Coordenadas
1;Parque Viñas de Limarí;Coquimbo;Vino;Certificado;14;111,78;-30.6, -70.2
2;Parque Pesquero Coquimbo;Coquimbo;Pesca;Habilitado;s.d.;14,00;-30.1, -70.9
3;Parque Casablanca;Valparaiso;Vino;En funcionamiento;7;9,50;-32.4, -70.4
4;Parque Itata;ÑUBLE;Vino;Proyecto;s.d.;3,00;
5;Parque Quillón;Ñuble;Vino;Proyecto;2;;
`;

const jobs = `Región;Vino;Pesca
Coquimbo;1.200;300
Valparaíso interior;2.000;s.d.
Valparaíso costa;500;s.d.
Ñuble;900;10
`;

beforeAll(() => {
  journey = startJourney();
  journey.write('regiones.geojson', JSON.stringify(map));
  journey.write('answers.yaml', answers);
  journey.write('parques.csv', encodeText(list, 'windows-1252'));
  journey.write('empleo.csv', encodeText(jobs, 'windows-1252'));
});
afterAll(() => journey.remove());

const importing = 'npx clusterbook import clusters parques.csv --year 2025 --source register';

test('a portal of a country that the engine does not know is made of a file of answers', async () => {
  const made = await journey.run('npx clusterbook new parks --config answers.yaml');
  expect(made.out).toContain('codes from “cut” (CL-CO, CL-VS, CL-NB)');
  expect(made.out).toContain('Next: read README.md in parks');
});

test('what the list leaves open is asked once, in a terminal', async () => {
  const terminal = journey.talk(`${importing} --portal parks`);
  await terminal.see('What does the column “N° de empresas” hold? (14 · s.d. · 7 · 2)');
  await terminal.choose('firms');
  await terminal.see('What does the column “Superficie (ha)” hold? (111,78 · 14,00 · 9,50 · 3,00)');
  await terminal.choose('nothing that the portal needs: pass it over');
  await terminal.see('What does “Habilitado” mean? (stage)');
  await terminal.choose('Certified');
  await terminal.see('Does “s.d.” mean: not reported? (cells: 2)');
  await terminal.press('enter');
  await terminal.see('Who says the sectors of this list?');
  await terminal.choose('the source itself names them');
  await terminal.see('In which language are the names of the list?');
  await terminal.press('clear');
  await terminal.answer('es');
  await terminal.see('imports/parques.yaml now remembers');
  expect(await terminal.end()).toBe(0);
  expect(terminal.shown).toContain('Rows read: 5. The same: 0, changed: 0, new: 5');
});

test('clusters have what the list says, and nothing that it does not say', () => {
  expect(
    journey.readYaml('parks/clusters/cl/cl-coquimbo-parque-vinas-de-limari.yaml'),
  ).toMatchObject({
    name: { original: 'Parque Viñas de Limarí', language: 'es' },
    regions: ['CL-CO'],
    sectors: [{ id: 'wine', basis: 'reported' }],
    profile: { firms: [{ total: 14, edition: '2025' }] },
    point: { lat: -30.6, lon: -70.2 },
  });
  const untold = journey.readYaml('parks/clusters/cl/cl-nuble-parque-itata.yaml');
  expect(untold).not.toHaveProperty('profile');
  expect(untold).not.toHaveProperty('point');
});

test('the same list a second time asks nothing and changes nothing', async () => {
  const again = await journey.run(`${importing} --portal parks`);
  expect(again.out).toContain('Rows read: 5. The same: 5, changed: 0, new: 0');
  expect(again.out).toContain('Nothing had to be written');
});

test('a table of jobs that has a region in two rows takes neither before somebody says so', async () => {
  const table =
    'npx clusterbook import table empleo.csv --as employment --year 2025 --source register --portal parks';
  const first = await journey.type(table);
  expect(first.code).toBe(1);
  expect(first.out).toContain('There is no region “Valparaíso interior”');
  const mapping = journey.read('parks/imports/empleo.yaml');
  journey.write(
    'parks/imports/empleo.yaml',
    mapping.replace(/(Valparaíso \S+): '\?'/g, '$1: CL-VS'),
  );
  const second = await journey.type(table);
  expect(second.out).toContain('If they are its parts, add them up with --sum');
  await journey.run(`${table} --sum`);
  expect((await journey.run(table)).out).toContain('Nothing had to be written');
  const rows = journey.readYaml('parks/analysis-tables/2025/employment.yaml');
  expect(rows).toMatchObject({
    rows: [
      { region: 'CL-CO', sector: 'fishing', persons: 300 },
      { region: 'CL-CO', sector: 'wine', persons: 1200 },
      { region: 'CL-NB', sector: 'fishing', persons: 10 },
      { region: 'CL-NB', sector: 'wine', persons: 900 },
      { region: 'CL-VS', sector: 'fishing', missing: 'not-reported' },
      { region: 'CL-VS', sector: 'wine', persons: 2500 },
    ],
  });
});

test('the portal checks clean and is built, each sentence whole in one language', async () => {
  const checked = await journey.run('npx clusterbook check --portal parks');
  expect(checked.all).not.toMatch(/^(?!.* warning: ).*expected/m);
  await journey.run('npx clusterbook build --portal parks --out site --no-cards --no-search');
  expect(journey.read('site/es/index.html')).toContain(
    '<p class="lead" lang="en">This portal lists 5 clusters and potential clusters in Chile.</p>',
  );
  const page = journey.read('site/es/clusters/cl-coquimbo-parque-vinas-de-limari/index.html');
  expect(page).toContain('<html lang="es">');
  expect(page).toContain('Where it lies: -30.6, -70.2');
  // The page is in Spanish like the name, which therefore needs no language note.
  expect(page).not.toContain('the name is shown in');
  const english = journey.read('site/en/clusters/cl-coquimbo-parque-vinas-de-limari/index.html');
  expect(english).toContain('the name is shown in Spanish');
});
