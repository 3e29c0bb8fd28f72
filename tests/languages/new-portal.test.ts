import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startJourney } from '../support/journey.ts';

const journey = startJourney();
afterAll(() => journey.remove());

const answers = `
name: { es: Parques industriales, en: Industrial parks }
publisher: { es: Ministerio, en: Ministry }
languages: [es, en]
country: { id: AR, name: Argentina, inside: { es: en la Argentina, en: in Argentina } }
year: '2024'
sectors: [{ label: { es: Industria, en: Manufacturing } }]
stages:
  - { label: { es: Idea, en: Idea }, potential: true }
  - { label: { es: Habilitado, en: Licensed } }
  - { label: { es: Maduro, en: Mature } }
address: https://parks.example.org
email: parks@example.org
`;

test('a new portal in Spanish has no English under the code of Spanish', async () => {
  journey.write('answers.yaml', answers);
  await journey.run('npm run portal -- new parks --config answers.yaml');
  const site = parse(journey.read('parks/site.yaml'));
  expect(site.title).toEqual({ es: 'Parques industriales', en: 'Industrial parks' });
  expect(site.description).toEqual({
    en: 'Which industrial clusters there are in Argentina, where they are and how far they have come.',
  });
  const [edition] = [parse(journey.read('parks/editions/2024.yaml'))];
  expect(edition.title).toEqual({ en: 'Edition 2024' });
  expect(edition.asOf).toEqual({ en: 'as of 2024' });
  expect(journey.read('parks/languages/es.yaml')).toMatch(/^name: Español\n/);
  const checked = await journey.run('npm run check -- --portal parks');
  expect(checked.all).toContain('no problems');
});

test('in Spanish alone its first sentences are English ones of the country in English', async () => {
  const alone = answers
    .replace('languages: [es, en]', 'languages: [es]')
    .replaceAll(/, en: [^,}]*/g, '');
  journey.write('alone.yaml', alone);
  await journey.run('npm run portal -- new alone --config alone.yaml');
  const site = parse(journey.read('alone/site.yaml'));
  expect(site.title).toEqual({ es: 'Parques industriales' });
  expect(site.description.en).toContain('there are in Argentina,');
  const checked = await journey.run('npm run check -- --portal alone');
  expect(checked.all).toContain('no problems');
});

test('a code that is none is told in one line, with what to write', async () => {
  const given = '--country GE --languages es,xq --yes';
  const { code, all } = await journey.type(`npm run portal -- new other ${given}`);
  expect(all).toBe(
    'expected the code of a language, such as es, pl, uk, found "xq"; write the two or three letters of ISO 639\n',
  );
  expect(code).toBe(1);
});
