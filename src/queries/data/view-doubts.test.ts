import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { viewDoubts } from './view-doubts.ts';

const [teapots] = joinSample().doubts;
if (!teapots) throw new Error('no doubt in the sample');
const { here: _, ...open } = teapots;

test('a doubt has its readings, each with where it stands, and what the portal does', () => {
  expect(viewDoubts(joinSample(), 'ka')).toEqual([
    {
      id: 'number-of-teapots',
      about: 'ჩაიდნების რაოდენობა',
      readings: [
        {
          says: [{ text: 'თორმეტი ჩაიდანია.' }],
          sources: {
            text: 'გამოგონილი ანგარიში, სტრიქონი 41',
            href: '/ka/bibliography/#sample-report',
          },
        },
        {
          says: [{ text: 'ცამეტი ჩაიდანია.' }],
          sources: {
            text: 'გამოგონილი ანგარიში, სტრიქონი 58',
            href: '/ka/bibliography/#sample-report',
          },
        },
      ],
      here: 'ორივე რიცხვია ნაჩვენები.',
      figures: [],
    },
  ]);
});

test('a reading that quotes a source says in which language', () => {
  const quoted = viewDoubts(joinShipped(), 'ka').flatMap(({ readings }) =>
    readings.flatMap(({ says }) => says.filter(({ lang }) => lang !== undefined)),
  );
  expect(quoted).toContainEqual({
    text: 'Ulusal Kümelenme Politikası Geliştirme Projesi',
    lang: 'tr',
  });
});

// Figures affected by a doubt are listed with it, and say how it is handled.
test('one about which nothing is said is not used, but for the figures that it touches', () => {
  const portal = varySample(({ doubts, figures }) => ({
    doubts: [
      ...doubts,
      { id: 'unused', data: { ...open, id: 'unused' } },
      { id: 'drawn', data: { ...open, id: 'drawn' } },
    ],
    figures: figures
      .filter(({ id }) => ['gallery-none', 'gallery-bar'].includes(id))
      .map(({ id, data }) => ({
        id,
        data: {
          ...data,
          doubts: id === 'gallery-none' ? ['drawn', 'number-of-teapots'] : ['drawn'],
        },
      })),
  }));
  const said = viewDoubts(portal, 'en').map(({ id, here, figures }) => ({
    id,
    here,
    figures: figures.map(({ href }) => href),
  }));
  expect(said).toEqual([
    {
      id: 'number-of-teapots',
      here: 'Both numbers are shown.',
      figures: ['/en/figures/gallery-none/'],
    },
    {
      id: 'unused',
      here: 'No choice has been made between the readings; all of them are shown here.',
      figures: [],
    },
    {
      id: 'drawn',
      here: undefined,
      figures: ['/en/figures/gallery-bar/', '/en/figures/gallery-none/'],
    },
  ]);
  expect(viewDoubts(portal, 'tr')[0]?.figures[0]?.label).toBe('Kırıntıların akış şeması kayıp');
});
