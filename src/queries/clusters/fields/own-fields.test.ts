import { expect, test } from 'vitest';
import type { Locale } from '../../../i18n/locales.ts';
import { joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { varyWholeSample } from '../../../../workshop/testing/vary-whole-sample.ts';
import { compareCluster } from '../../compare/compare-clusters.ts';
import { viewClusterSheet } from '../view-cluster-sheet.ts';
import { viewCluster } from '../view-cluster.ts';

const sample = joinWholeSample();

const linesOf = (id: string, locale: Locale) =>
  viewCluster(sample, id, locale).fields.map(({ title, aspects }) => [
    title,
    ...aspects.map(({ label, leading, earlier }) => [
      label,
      ...[...leading, ...earlier].map(({ values, times }) =>
        [...values.map(({ text }) => text), ...times].join(' · '),
      ),
    ]),
  ]);

test('a field of each kind in words, under its heading, the newest value first', () => {
  expect(linesOf('xx-teapots', 'en')).toEqual([
    [
      'Workshop',
      ['Workshop area', '640.5 m² · as of 2024', '95 m² · as of 2021'],
      ['Services', 'Hot water, Paper-boat harbour · as of 2024'],
      ['Ownership', 'Members · date not reported'],
    ],
    [
      'More about the cluster',
      ['Tea room for visitors', 'Yes · as of 2024'],
      // Three values are undated, which is noted once for all of them.
      ['First pot brewed', 'May 2019'],
      ['House rule', 'Not a drop on the floor · as of 2024'],
      ['Tour of the workshop', 'https://teapots.example.org/tour/'],
      ['Back door', '0.8815, 0.9236'],
    ],
  ]);
});

test.each([
  ['az', '640,5 m²', 'İsti su, Kağız qayıq limanı', 'Bəli'],
  ['tr', '640,5 m²', 'Sıcak su, Kâğıt gemi limanı', 'Evet'],
  ['ka', '640,5 m²', 'ცხელი წყალი, ქაღალდის ნავების ნავსადგური', 'დიახ'],
] as const)('numbers and options as %s writes them', (locale, area, services, yes) => {
  const text = JSON.stringify(linesOf('xx-teapots', locale));
  expect(text).toContain(area);
  expect(text).toContain(services);
  expect(text).toContain(yes);
});

test('each value names its source; what nobody reported is not listed', () => {
  const [workshop, more] = viewCluster(sample, 'xx-kettles', 'en').fields;
  expect(workshop?.aspects[0]?.leading[0]?.citations[0]?.text).toBe('Invented report');
  expect(workshop?.aspects[0]?.help).toBe('Area of all rooms, shelves included.');
  expect(more?.aspects.map(({ label }) => label)).toEqual(['Tea room for visitors', 'House rule']);
  expect(viewCluster(sample, 'xx-kites', 'en').fields).toEqual([]);
});

test('words in one language say so where the page is in another', () => {
  const ruleOf = (locale: Locale) =>
    viewCluster(sample, 'xx-kettles', locale).fields[1]?.aspects[1]?.leading[0]?.values;
  expect(ruleOf('ka')).toEqual([{ text: 'One spoon for the pot', lang: 'en' }]);
  expect(ruleOf('en')).toEqual([{ text: 'One spoon for the pot' }]);
});

test('a link leads where it says', () => {
  const tour = viewCluster(sample, 'xx-teapots', 'en').fields[1]?.aspects[3]?.leading[0]?.values[0];
  expect(tour?.href).toBe('https://teapots.example.org/tour/');
});

test('the sheet of a cluster has its fields', () => {
  expect(viewClusterSheet(sample, 'xx-fog', 'en').facts.slice(-2)).toEqual([
    { label: 'Workshop area', value: '36 m²', lang: undefined, time: 'as of 2023' },
    { label: 'Services', value: 'Echo', lang: undefined, time: 'as of 2023' },
  ]);
});

test('clusters are compared by them: numbers have bars, options are words', () => {
  const cellsOf = (id: string) => {
    const cluster = sample.clusterById.get(id);
    return cluster ? compareCluster(sample, cluster, 'en').cells : {};
  };
  expect(cellsOf('xx-kettles')['fields.floor-area']).toEqual({
    lines: [{ text: '1,200 m²', more: 'as of 2024' }],
    value: 1200,
  });
  expect(cellsOf('xx-teapots')['fields.owner']).toMatchObject({ lines: [{ text: 'Members' }] });
  expect(cellsOf('xx-kites')['fields.owner']).toBeUndefined();
});

test('what a cluster answered in the form stands with the other values, and not among its answers too', () => {
  const { fields, answers } = viewCluster(sample, 'xx-whistles', 'tr');
  expect(
    fields.flatMap(({ aspects }) =>
      aspects.map(({ label, leading: [first] }) => [
        label,
        first?.values.map(({ text }) => text).join(),
        ...(first?.times ?? []),
      ]),
    ),
  ).toEqual([
    ['Atölye alanı', '58 m²', '2024 itibarıyla'],
    ['Hizmetler', 'Sıcak su', '2024 itibarıyla'],
    ['Ziyaretçiler için çay odası', 'Evet', '2024 itibarıyla'],
    ['İlk demliğin demlendiği tarih', 'Mart 2022', '2024 itibarıyla'],
  ]);
  const asked = answers.flatMap(({ parts }) => parts.flatMap(({ questions }) => questions));
  expect(asked.map(({ id }) => id)).not.toContain('floor-area');
});

test('a portal that publishes no single answers keeps those to its fields to itself', () => {
  const quiet = varyWholeSample(({ site }) => ({
    site: site.map((one) => ({ ...one, data: { ...one.data, publishAnswers: false } })),
  }));
  expect(viewCluster(quiet, 'xx-whistles', 'en').fields).toEqual([]);
  expect(viewCluster(quiet, 'xx-kettles', 'en').fields).not.toEqual([]);
});
