import { expect, test } from 'vitest';
import { joinSample, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { viewCountry } from '../regions/view-country.ts';
import { viewRegion } from '../regions/view-region.ts';
import { viewSector } from '../sectors/view-sector.ts';
import { viewYearsFigure } from './years-figure.ts';

const sample = joinWholeSample();
const page = { path: '/regions/XX-13/' };
const rowsOf = (figure: ReturnType<typeof viewYearsFigure>) =>
  figure?.bars.rows.map(({ label, values }) => [label, ...values].join(' '));

test('a region has its rows by stage in each edition', () => {
  const figure = viewYearsFigure(sample, { of: 'region', id: 'XX-13', ...page }, 'en');
  expect(figure?.title).toBe('Clusters: 3 in 2023, 3 in 2024');
  expect(figure?.bars.heads).toEqual([
    ...['Edition', 'Total', 'Idea', 'Initial', 'Developing', 'Mature'],
  ]);
  expect(rowsOf(figure)).toEqual(['2023 3 1 0 1 1', '2024 3 1 1 1 0']);
});

test('what is not reported has a colour of its own', () => {
  const figure = viewYearsFigure(sample, { of: 'country', id: 'XX', ...page }, 'en');
  expect(figure?.bars.legend.at(-1)).toEqual({ kind: 'unreported', label: 'Stage unknown' });
  expect(rowsOf(figure)).toEqual(['2023 18 8 5 3 2 0', '2024 17 5 4 4 2 2']);
});

test('pages of regions, sectors and countries show it', () => {
  const idsOf = ({ figures }: { readonly figures: readonly { readonly id: string }[] }) =>
    figures.map(({ id }) => id);
  expect(idsOf(viewRegion(sample, 'XX-13', 'ka'))).toContain('years');
  expect(idsOf(viewSector(sample, 'kites', 'az'))).toContain('years');
  expect(idsOf(viewCountry(sample, 'XX', 'tr'))).toContain('years');
});

test('nothing is compared where there is one edition, or no cluster in any', () => {
  const whole = { of: 'country', id: 'XX', ...page } as const;
  expect(viewYearsFigure(joinSample(), whole, 'en')).toBeUndefined();
  expect(viewYearsFigure(sample, { ...whole, id: 'QM' }, 'en')).toBeUndefined();
});
