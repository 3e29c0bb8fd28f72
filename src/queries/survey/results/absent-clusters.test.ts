import { describe, expect, it } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { rowsOfEdition } from '../../editions/edition-rows.ts';
import { viewAbsent } from './absent-clusters.ts';

const sample = joinWholeSample();
const absentIn = (edition: string, locale: (typeof locales)[number] = 'en') =>
  viewAbsent(sample, edition, locale);
const whyOf = (edition: string, label: RegExp) =>
  absentIn(edition).find((one) => label.test(one.label));

describe('clusters that an edition does not count', () => {
  it('are told each with the reason', () => {
    expect(whyOf('2024', /Yodel/)?.why).toBe('did not answer; last in the data of 2023');
    expect(whyOf('2024', /Lost Spoon/)?.why).toBe('has never answered');
    expect(whyOf('2024', /Saucer Makers/)?.into?.href).toBe('/en/clusters/xx-kettles/');
  });

  it('leave out those that came later', () => {
    expect(whyOf('2023', /Saucer Makers/)).toBeUndefined();
    expect(absentIn('2023').map(({ href }) => href)).toEqual(['/en/clusters/xx-spoons/']);
  });

  it.each(locales)('make, with those that it counts, all that were known then: %s', (locale) => {
    const counted = rowsOfEdition(sample, '2024').map(({ id }) => `/${locale}/clusters/${id}/`);
    const absent = absentIn('2024', locale).map(({ href }) => href);
    const later = [`/${locale}/clusters/xx-puddles/`];
    expect([...counted, ...absent, ...later].sort()).toEqual(
      sample.clusters.map(({ id }) => `/${locale}/clusters/${id}/`).sort(),
    );
  });
});
