import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Journey, startJourney } from '../support/journey.ts';
import type { Terminal } from '../support/terminal.ts';

// A newcomer creates a portal for a country unknown to the engine, in English and in a language without any
// messages, from the regions of an unmodified public map.

let journey: Journey;
beforeAll(() => {
  journey = startJourney();
  const square = (x: number, y: number, size: number) => [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  const region = (id: number, codigo: string, nombre: string, ...polygons: number[][][]) => ({
    type: 'Feature',
    id,
    properties: { codigo, nombre, tipo: 'Provincia' },
    geometry: { type: 'MultiPolygon', coordinates: polygons.map((ring) => [ring]) },
  });
  const regions = {
    type: 'FeatureCollection',
    features: [
      region(1, 'AR-Q', 'Neuquén', square(-71, -40, 3)),
      region(2, 'AR-R', 'Río Negro', square(-68, -41, 4)),
      region(3, 'AR-U', 'Chubut', square(-71, -46, 5)),
      region(4, 'AR-V', 'Tierra del Fuego', square(-69, -48, 2), square(-60, -85, 20)),
      {
        type: 'Feature',
        id: 5,
        properties: { codigo: 'AR-Z', nombre: 'Santa Cruz', tipo: 'x' },
        geometry: null,
      },
    ],
  };
  // Starts with a byte order mark, as Windows and ESRI software writes it.
  journey.write('provincias.geojson', `\ufeff${JSON.stringify(regions)}`);
  const metres = { ...regions, crs: { type: 'name', properties: { name: 'EPSG:5345' } } };
  journey.write('metros.geojson', JSON.stringify(metres));
});
afterAll(() => journey.remove());

async function answerTheFirst(terminal: Terminal): Promise<void> {
  await terminal.see('In which languages');
  await terminal.press('up', 'space', 'enter');
  await terminal.see('Which ones?');
  await terminal.answer('Klingon');
  await terminal.see('is not known');
  await terminal.press('clear');
  await terminal.answer('Spanish');
  await terminal.see('Which country is it about?');
  // No built-in language is proposed, and no dash.
  expect(terminal.shown).toContain('● another one');
  expect(terminal.shown).not.toMatch(/[●○] –/);
  await terminal.press('enter');
  await terminal.see('Its name, or its code');
  await terminal.press('enter');
  await terminal.see('No country of this name');
  await terminal.answer('argentina');
  for (const language of ['English', 'Español']) {
    await terminal.see(`Name of the country – ${language}`);
    await terminal.press('enter');
  }
  await terminal.see('“in the country”');
  await terminal.answer('in Argentina');
  await terminal.see('Español');
  await terminal.answer('en Argentina');
}

test('answers are asked for one by one, and refused ones at once', async () => {
  const terminal = journey.talk('npx clusterbook new parks');
  await answerTheFirst(terminal);
  await terminal.see('A file with its regions');
  await terminal.answer('metros.geojson');
  await terminal.see('its coordinates are in EPSG:5345');
  await terminal.see('A file with its regions');
  await terminal.answer('provincias.geojson');
  // The prompts for properties directly follow the file, with a default and examples.
  await terminal.see('● nombre: Neuquén, Río Negro, Chubut');
  await terminal.press('enter');
  await terminal.see('● nombre: Neuquén, Río Negro, Chubut');
  await terminal.press('enter');
  await terminal.see('● codigo: AR-Q, AR-R, AR-U');
  await terminal.press('enter');
  await terminal.see('not on the map: Santa Cruz');
  await terminal.see('Distant parts would leave');
  await terminal.press('enter');
  await terminal.see('What is the portal called?');
  await terminal.press('stop');
  expect(await terminal.end()).toBe(1);
  expect(terminal.shown).toContain('Your answers are kept in parks/answers.yaml');
  expect(terminal.shown).toContain('npx clusterbook new parks --resume');
});

test('who stopped goes on with the next question, and gets a portal that checks clean', async () => {
  const terminal = journey.talk('npx clusterbook new parks --resume');
  for (const [language, name] of [
    ['English', 'Industrial parks'],
    ['Español', 'Parques industriales'],
  ] as const) {
    await terminal.see(`What is the portal called? – ${language}`);
    await terminal.answer(name);
  }
  await terminal.see('Who publishes it? – English');
  await terminal.press('enter');
  await terminal.see('Write who publishes the portal');
  await terminal.answer('Agency');
  await terminal.see('Who publishes it? – Español');
  await terminal.answer('Agencia');
  await terminal.see('How are clusters divided into sectors');
  await terminal.press('enter');
  await terminal.see('Which stages');
  await terminal.press('down', 'enter');
  await terminal.see('Your stages');
  await terminal.answer('Project, New');
  await terminal.see('three to six stages');
  await terminal.press('clear');
  await terminal.answer('Project, New, Full');
  await terminal.see('Español');
  await terminal.answer('Proyecto, Nuevo, Completo');
  await terminal.see('What does “Project” mean');
  await terminal.answer('It is planned.');
  await terminal.see('What does “Proyecto” mean');
  await terminal.answer('Está previsto.');
  for (const question of ['“New” mean', '“Full” mean', 'Of which year', 'A spreadsheet']) {
    await terminal.see(question);
    await terminal.press('enter');
  }
  for (const question of ['Where will it stand', 'Where do readers write']) {
    await terminal.see(question);
    await terminal.press('enter');
  }
  await terminal.see('Next: read');
  expect(await terminal.end()).toBe(0);
  const regions = parse(journey.read('parks/regions/regions.yaml')) as {
    id: string;
    name: object;
  }[];
  expect(regions.map(({ id }) => id)).toEqual(['AR-Q', 'AR-R', 'AR-U', 'AR-V', 'AR-Z']);
  expect(regions[1]?.name).toEqual({ en: 'Río Negro', es: 'Río Negro' });
  const checked = await journey.type('npm run check -- --portal parks');
  expect(checked.all).not.toMatch(/^(?!.* warning: ).*expected/m);
  expect(checked.code).toBe(0);
});

test('no page will say that something is not written', () => {
  const stages = parse(journey.read('parks/stages/stages.yaml')) as Record<string, unknown>[];
  expect(stages.map(({ meaning }) => meaning)).toEqual([
    { en: 'It is planned.', es: 'Está previsto.' },
    undefined,
    undefined,
  ]);
  // The form asks for the stage from the first year on.
  expect(parse(journey.read('parks/survey/questions.yaml'))).toMatchObject([
    { id: 'stage', optionsFrom: 'stages' },
  ]);
});

test('kept answers make the same portal again', async () => {
  const made = await journey.run(
    'npx clusterbook new again --config parks/.clusterbook/answers.yaml',
  );
  expect(made.out).toContain('Names are from “nombre”, codes from “codigo”');
  for (const file of ['site.yaml', 'regions/regions.yaml', 'geo/regions.topo.json']) {
    expect(journey.read(`again/${file}`), file).toBe(journey.read(`parks/${file}`));
  }
});

test('where nobody can be asked, kept answers are named and not written over', async () => {
  journey.write('other/answers.yaml', 'name: Kept\n');
  const refused = await journey.type('npx clusterbook new other --country GE');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('npx clusterbook new other --resume');
  expect(journey.read('other/answers.yaml')).toBe('name: Kept\n');
  const none = await journey.type('npx clusterbook new nothing --resume --yes');
  expect(none.err).toContain('nothing/answers.yaml');
});
