import { expect, test } from 'vitest';
import { type Locale, ownLocales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import type { Strategy } from '../../../schemas/strategy.ts';
import { changeEntry } from '../../../../workshop/testing/change-entry.ts';
import { joinSample, joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import { viewCluster } from '../../clusters/view-cluster.ts';
import { viewOrganisationIndex } from './view-organisation-index.ts';
import { viewOrganisation } from './view-organisation.ts';

const sample = joinSample();
const plan = sample.strategyById.get('dry-saucer-plan')?.data as Strategy;
const withBody = (id: string, change: Partial<Organisation>): Portal =>
  varySample(({ organisations }) => ({ organisations: changeEntry(organisations, id, change) }));
// Made before the tests: the first portal of this kind reads the files.
const uncounted = withBody('sample-bay-agency', { answers: undefined });
const factsOf = (portal: Portal, id: string) =>
  viewOrganisation(portal, id, 'en').opening.facts.map(({ label, text, links }) => [
    label,
    text ?? links[0]?.label,
  ]);

test('the frame of a body: its address, the way to it, and where it sits for the search', () => {
  const { page, neighbours } = viewOrganisation(sample, 'teapot-guild', 'az');
  expect(page).toEqual({
    locale: 'az',
    kind: 'organisation',
    id: 'teapot-guild',
    title: 'Dəmlikçilər Birliyi',
    description:
      'Dəmlikçilər Birliyi: Dəmlik klasterinə rəhbərlik edir və qapaqların ölçüsünü saxlayır.',
    path: '/organisations/teapot-guild/',
    crumbs: [
      { label: 'Ana səhifə', href: '/az/' },
      { label: 'Təşkilatlar', href: '/az/organisations/' },
      { label: 'Dəmlikçilər Birliyi' },
    ],
    drafts: [],
    marks: {
      facets: { country: ['XX'], known: ['website', 'contact'], region: ['XX-14'] },
      names: [],
    },
  });
  expect(neighbours).toEqual({
    previous: {
      label: 'Nümunə körfəzi İnkişaf Agentliyi',
      href: '/az/organisations/sample-bay-agency/',
    },
    next: { label: 'Lülə Universiteti', href: '/az/organisations/spout-university/' },
  });
});

test('an agency whose answers nobody counted says so; of others only a count is told', () => {
  expect(factsOf(uncounted, 'sample-bay-agency')).toEqual([
    ['Short name', 'SBDA'],
    ['Country', 'Sampleland'],
    ['Region', 'Sample Bay'],
    ['Clusters in its region', '2'],
    ['Note', 'An invented body.'],
    ['Not reported', 'Survey'],
  ]);
  expect(
    factsOf(
      withBody('spout-university', {
        answers: [
          { edition: '2023', count: 1, sources: [{ source: 'sample-report' }] },
          { edition: '2024', count: 2, sources: [{ source: 'sample-report' }] },
        ],
      }),
      'spout-university',
    ),
  ).toEqual([
    ['Country', 'Sampleland'],
    ['Region', 'Thimble City'],
    ['Survey', '2 forms (2024); 1 form (2023)'],
  ]);
});

test('a body without a told role that answered a survey is told by that', () => {
  const leadOf = (answers: Organisation['answers'], locale: Locale) =>
    viewOrganisation(
      withBody('sample-bay-agency', { role: undefined, answers }),
      'sample-bay-agency',
      locale,
    ).heading.lead;
  const answers = [{ edition: '2024', count: 3, sources: [{ source: 'sample-report' }] }];
  expect(ownLocales.map((locale) => leadOf(answers, locale))).toEqual([
    'Ərazisi: Nümunə körfəzi. 2024-cü il sorğusunda 3 anket doldurub.',
    'Görev alanı: Örnek Körfezi. 2024 anketine 3 yanıt gönderdi.',
    'სამოქმედო ტერიტორია: ნიმუშის ყურე. 2024 წლის გამოკითხვისთვის 3 შევსებული კითხვარი წარადგინა.',
    'It covers Sample Bay. It sent in 3 forms for the 2024 survey.',
  ]);
  const none = [{ edition: '2024', count: 0, sources: [{ source: 'sample-report' }] }];
  expect(leadOf(none, 'en')).toBe(
    'The sources name this organisation without saying what it does.',
  );
});

test('an agency without a region has no line on the clusters of one', () => {
  const portal = withBody('sample-bay-agency', { region: undefined, note: undefined });
  expect(factsOf(portal, 'sample-bay-agency')).toEqual([
    ['Short name', 'SBDA'],
    ['Country', 'not reported'],
    ['Survey', '3 forms (2024)'],
  ]);
  const agency = viewOrganisationIndex(portal, 'tr').groups.find(
    ({ id }) => id === 'development-agency',
  );
  expect(agency?.lines[0]).toMatchObject({ short: 'SBDA', country: 'belirtilmemiş' });
});

test('a body that sits on a committee with others is told that it does', () => {
  const ministry = plan.committee[0];
  if (!ministry) throw new Error('expected a committee in the sample');
  const committee = [ministry, { ...ministry, id: 'school', organisation: 'spout-university' }];
  const portal = varySample(({ strategies }) => ({
    strategies: changeEntry(strategies, 'dry-saucer-plan', { committee }),
  }));
  const view = viewOrganisation(portal, 'spout-university', 'tr');
  expect(view.roles).toEqual([
    {
      label: 'Komite üyeliği',
      links: [{ label: 'Kuru Tabak Planı', href: '/tr/strategies/dry-saucer-plan/#committee' }],
    },
  ]);
  expect(view.mentioned).toEqual([]);
});

test('the entries in whose story a body plays a part are its last list', () => {
  const portal = withBody('spout-university', { see: ['concepts/spout-theory'] });
  expect(viewOrganisation(portal, 'spout-university', 'ka').roles).toEqual([
    {
      label: 'აგრეთვე იხილეთ',
      links: [{ label: 'ტუჩის თეორია', href: '/ka/concepts/spout-theory/' }],
    },
  ]);
});

test('what only names a body, without a role for it, is listed as naming it', () => {
  const see = ['organisations/spout-university'];
  const portal = varySample(({ works, news }) => ({
    works: changeEntry(works, 'treatise-on-drips', { see }),
    news: changeEntry(news, 'lid-found', { see }),
  }));
  expect(viewOrganisation(portal, 'spout-university', 'en').mentioned).toEqual([
    { label: 'News', links: [{ label: 'The lost lid is found', href: '/en/news/lid-found/' }] },
    {
      label: 'Publications',
      links: [
        {
          label: 'A Treatise on Drips',
          href: '/en/bibliography/#treatise-on-drips',
          lang: 'en',
        },
      ],
    },
  ]);
});

test('a strategy that names a body without an action for it is listed as naming it', () => {
  const idle = { id: 'school', label: plan.title, organisation: 'spout-university' };
  const portal = varySample(({ strategies }) => ({
    strategies: changeEntry(strategies, 'dry-saucer-plan', { bodies: [...plan.bodies, idle] }),
  }));
  const strategy = { label: 'Kuru Tabak Planı', href: '/tr/strategies/dry-saucer-plan/' };
  const view = viewOrganisation(portal, 'spout-university', 'tr');
  expect(view.roles).toEqual([]);
  expect(view.mentioned).toEqual([{ label: 'Stratejiler', links: [strategy] }]);
  // A part that is no action is not among the roles of a body.
  const [first, ...others] = plan.nodes;
  if (!first) throw new Error('expected a part in the sample');
  const named = varySample(({ strategies }) => ({
    strategies: changeEntry(strategies, 'dry-saucer-plan', {
      bodies: [...plan.bodies, idle],
      nodes: [{ ...first, bodies: ['school'] }, ...others],
    }),
  }));
  expect(viewOrganisation(named, 'spout-university', 'tr').mentioned).toEqual(view.mentioned);
});

test('a body that is not there is a mistake that names it', () => {
  expect(() => viewOrganisation(sample, 'dry-guild', 'en')).toThrow('organisations/dry-guild');
});

test('a club of managers has its yearly meeting, and the award that it gave to a cluster', () => {
  const whole = joinWholeSample();
  const club = viewOrganisation(whole, 'table-keepers', 'en');
  expect(club.asking).toMatchObject({
    services: ['Meeting other managers'],
    dates: [{ id: 'yearly-meeting', place: 'Kettle Valley' }],
  });
  const award = {
    label: 'The table of the year is set in the Thistle Hills',
    href: '/en/news/table-of-the-year/',
  };
  expect(club.mentioned).toEqual([{ label: 'News', links: [award] }]);
  const lists = viewCluster(whole, 'xx-thistle-tea', 'en').mentioned;
  expect(lists?.flatMap(({ links }) => links)).toContainEqual(award);
});

test('what a chamber offers is among its facts, with the last day for answers', () => {
  const { facts } = viewOrganisation(joinWholeSample(), 'button-chamber', 'en').opening;
  expect(facts.find(({ label }) => label === 'Offers')?.text).toMatch(
    /^Buttons that hold in the wind \(deadline: 31 December 2098; .+\)$/i,
  );
});
