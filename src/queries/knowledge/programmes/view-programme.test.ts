import { expect, test } from 'vitest';
import { ownLocales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Programme, ProgrammeComponent } from '../../../schemas/programme.ts';
import { changeEntry } from '../../../../workshop/testing/change-entry.ts';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import { viewProgrammeIndex } from './view-programme-index.ts';
import { viewProgramme } from './view-programme.ts';

const sample = joinSample();
const id = 'steam-grant';
const grant = sample.programmeById.get(id)?.data as Programme;
const past =
  'Kaynaklar kendi dönemlerinin kurallarını anlatıyor; bu kurallar artık geçerli olmayabilir.';
/** The fictional portal with another grant in place of the original. */
const withGrant = (change: Partial<Programme>): Portal =>
  varySample(({ programmes }) => ({ programmes: changeEntry(programmes, id, change) }));
const withComponent = (change: Partial<ProgrammeComponent>): Portal => {
  const [spouts] = grant.components;
  if (!spouts) throw new Error('expected a component in the sample');
  return withGrant({ components: [{ ...spouts, ...change }] });
};

test('the frame of a programme: its address, the way to it, its short name for the search', () => {
  const { page, heading, notices } = viewProgramme(sample, id, 'tr', '2026-06-01');
  expect(page).toEqual({
    locale: 'tr',
    kind: 'programme',
    id: 'steam-grant',
    title: 'Buhar desteği',
    description: 'Damlatmayan demlik yapanların giderlerinin bir bölümünü öder.',
    path: '/programmes/steam-grant/',
    crumbs: [
      { label: 'Ana sayfa', href: '/tr/' },
      { label: 'Destek programları', href: '/tr/programmes/' },
      { label: 'STEAM' },
    ],
    drafts: [],
    marks: { facets: { country: ['XX'], year: ['2020'] }, names: ['STEAM'] },
  });
  expect(heading).toEqual({
    kind: 'Destek programı',
    title: 'Buhar desteği',
    lead: 'Damlatmayan demlik yapanların giderlerinin bir bölümünü öder.',
    leadInSearch: 'first',
  });
  expect(notices).toEqual([{ text: past }]);
});

test('the list says first that the rules are of the past, and what each programme is for', () => {
  const { notices, programmes } = viewProgrammeIndex(sample, 'tr', '2026-06-01');
  expect(notices).toEqual([{ text: past }]);
  expect(programmes).toEqual([
    {
      label: 'Buhar desteği',
      href: '/tr/programmes/steam-grant/',
      period: '2020–2024',
      calls: [],
      // It is over.
      state: 'closed',
      until: '2024',
      summary: 'Damlatmayan demlik yapanların giderlerinin bir bölümünü öder.',
      users: ['cluster-management', 'firm'],
      uses: ['innovation', 'training'],
    },
  ]);
});

test('it begins with for whom, what one gets, when, and what came of it; each may be unknown', () => {
  const texts = (portal: Portal) =>
    viewProgramme(portal, id, 'az', '2026-06-01').opening.brief.map(({ label, text }) => [
      label,
      text,
    ]);
  expect(texts(sample)).toEqual([
    ['Kimin üçün', 'Klaster idarəetmə təşkilatları · Firmalar'],
    ['Dəstək istiqamətləri', 'İnnovasiya · Təlim və məsləhət; dəstəyin payı ən çoxu 75%'],
    ['Dövr', expect.stringMatching(/20\d\d/)],
    ['Dəstəklədiyi klasterlər', expect.any(String)],
  ]);
  const bare = withGrant({ for: [], useFor: [], clusters: [] });
  expect(texts(bare).map(([label]) => label)).toEqual(['Dövr']);
  expect(viewProgramme(bare, id, 'az', '2026-06-01').opening.facts.at(-1)?.text).toContain(
    'Kimin üçün · Dəstək istiqamətləri · Dəstəklədiyi klasterlər',
  );
});

test('the facts name the amount with its note', () => {
  const amountOf = (portal: Portal) =>
    viewProgramme(portal, id, 'az', '2026-06-01').opening.facts.find(
      ({ label }) => label === 'Ümumi məbləğ',
    )?.text;
  expect(amountOf(sample)).toBe('12.000 avro. Yarısı buxarlanıb.');
  expect(amountOf(withGrant({ amount: { value: 500, currency: 'TRY' } }))).toBe(
    '500 Türkiyə lirəsi',
  );
});

test('a component in a row of the table, and the same as the calculator takes it', () => {
  const { components, calculator } = viewProgramme(sample, id, 'en', '2026-06-01');
  expect(components[0]).toEqual({
    label: 'Spouts',
    rate: '75%',
    ceiling: '4,000 euros, per project',
    limit: 'at most 2',
    note: undefined,
  });
  expect(calculator?.components).toEqual([
    {
      id: 'spouts',
      label: 'Spouts',
      ratePercent: 75,
      ceiling: 4000,
      most: 2,
      currency: 'euros',
      unit: 'per project',
      terms: 'per project, at most 2',
      reached: '5,333.33 euros',
      total: '8,000 euros',
    },
  ]);
});

test('what the number of a limit counts is named in each language', () => {
  const counted = { az: 'mütəxəssis', tr: 'uzman', ka: 'სპეციალისტი', en: 'experts' };
  const portal = withComponent({ max: 2, years: 3, counted });
  const limits = ownLocales.map(
    (locale) => viewProgramme(portal, id, locale, '2026-06-01').components[0]?.limit,
  );
  expect(limits).toEqual([
    'ən çoxu 2 mütəxəssis, 3 il',
    'en fazla 2 uzman, en fazla 3 yıl',
    'მაქსიმუმ 2 სპეციალისტი და 3 წელი',
    'at most 2 experts, for up to 3 years',
  ]);
});

test('a ceiling of which the source does not say for what it is stands alone', () => {
  const { components, calculator } = viewProgramme(
    withComponent({ per: undefined }),
    id,
    'en',
    '2026-06-01',
  );
  expect(components[0]?.ceiling).toBe('4,000 euros');
  expect(calculator?.components[0]).toMatchObject({ unit: '', terms: 'at most 2' });
});

test.each([
  ['ceiling', { ceiling: undefined }],
  ['currency', { currency: undefined }],
])('without a %s a component has no ceiling, and nothing can be computed', (_, change) => {
  const { components, calculator } = viewProgramme(withComponent(change), id, 'en', '2026-06-01');
  expect(components[0]).toMatchObject({ rate: '75%', ceiling: 'not reported' });
  expect(calculator).toBeUndefined();
});

test('without a rate the ceiling is said, and nothing can be computed', () => {
  const portal = withComponent({ ratePercent: undefined });
  const { components, calculator } = viewProgramme(portal, id, 'en', '2026-06-01');
  expect(components[0]).toMatchObject({
    rate: 'not reported',
    ceiling: '4,000 euros, per project',
  });
  expect(calculator).toBeUndefined();
});

test('a programme that is not there is a mistake that names it', () => {
  expect(() => viewProgramme(sample, 'fog-grant', 'en', '2026-06-01')).toThrow(
    'programmes/fog-grant',
  );
});
