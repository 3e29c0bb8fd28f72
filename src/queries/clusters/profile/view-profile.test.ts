import { expect, test } from 'vitest';
import { changeEntry } from '../../../../workshop/testing/change-entry.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import { profileSchema, surveyedAspects } from '../../../schemas/profile.ts';
import { viewCluster } from '../view-cluster.ts';
import { viewProfile } from './view-profile.ts';
import type { AspectView } from './view-values.ts';

const sample = joinSample();
const teapots = (locale: 'en' | 'ka' | 'tr' = 'en') => viewCluster(sample, 'xx-teapots', locale);
const linesOf = ({ leading }: AspectView) =>
  leading.map(({ values, times, note }) => [
    values.map(({ text, more }) => (more ? `${text} | ${more}` : text)).join(', '),
    ...times,
    ...(note ? [note] : []),
  ]);
const told = (views: readonly AspectView[]) =>
  Object.fromEntries(views.map((view) => [view.label, linesOf(view)]));

test('every aspect in its own words, with its time and what is doubtful', () => {
  expect(told(teapots().profile)).toMatchObject({
    // A founding date has no further date.
    Founded: [['2019'], ['April 2020', 'Another line says so.']],
    'Type of cluster': [['At the spout', 'as of 2024']],
    // One note says that three values are undated.
    'Lead organisations': [['Guild of Teapot Makers']],
    'Number of members': [['31', 'as of 2024']],
    'Members by name': [['Boiling Point Ltd, Handle with Care', 'as of 2024']],
    Employment: [['480 | in the member firms', 'as of 2024']],
    Exports: [['12.5% | of turnover', 'as of 2024']],
    Partners: [['Cup Valley | Finland', 'as of 2024']],
    Locations: [['Office | 1 Kettle Lane, Sample Bay; Thistle Hills', 'as of 2024']],
    'Working languages': [['English, Turkish', 'as of 2024']],
    Website: [['https://teapots.example.org']],
  });
});

test('each value names its sources; an earlier one stands behind the newest', () => {
  const members = teapots().profile.find(({ aspect }) => aspect === 'members');
  expect(members?.leading[0]?.citations[0]?.text).toBe('Invented report, line 41');
  expect(members?.earlier).toMatchObject([{ values: [{ text: '24' }], times: ['as of 2021'] }]);
});

test('a value that several tell alike stands once, with every time and source', () => {
  const sources = (lines: string) => [{ source: 'sample-report', lines }];
  const url = 'https://kites.example.org';
  const profile = profileSchema.parse({
    website: [
      { url, asOf: 'undated', sources: sources('40') },
      { url, edition: '2024', sources: sources('61') },
      { url: 'https://old.example.org', asOf: '2023', sources: sources('12') },
      { url, asOf: '2022', sources: sources('61') },
    ],
  });
  const [website] = viewProfile(sample, profile, 'en');
  expect(website?.leading).toMatchObject([
    { values: [{ text: url }], times: ['as of 2024', 'as of 2022', 'date not reported'] },
  ]);
  expect(website?.leading[0]?.citations.map(({ text }) => text)).toEqual([
    'Invented report, lines 40, 61',
  ]);
  expect(website?.earlier).toMatchObject([{ times: ['as of 2023'] }]);
});

test('bodies, mail and phone lead on', () => {
  const hrefOf = (name: string) =>
    teapots('tr').profile.find(({ aspect }) => aspect === name)?.leading[0]?.values[0]?.href;
  expect(hrefOf('leaders')).toBe('/tr/organisations/teapot-guild/');
  expect(hrefOf('email')).toBe('mailto:teapots@example.org');
  expect(hrefOf('phone')).toBe('tel:+000000000');
  expect(hrefOf('members')).toBeUndefined();
});

test('codes are written in the words of the survey, number by number', () => {
  const options = (...ids: string[]) =>
    ids.map((id) => ({ id, label: { az: id, tr: id, ka: id, en: `The ${id}` } }));
  const portal = varySample(({ survey }) => ({
    survey: survey.flatMap((entry) =>
      surveyedAspects.map((profile, index) => ({
        ...entry,
        id: `q${index}`,
        data: {
          ...entry.data,
          id: `q${index}`,
          profile,
          options: options('platform', 'agency'),
          fields: options('micro', 'manager'),
          columns: options('all', 'active', 'done'),
        },
      })),
    ),
  }));
  const more = { asOf: '2024', sources: [{ source: 'sample-report' }] };
  const profile = profileSchema.parse({
    legalForm: [{ code: 'platform', ...more }],
    firms: [{ total: 40, counts: { micro: { all: 30, active: 12 } }, ...more }],
    staff: [{ counts: { manager: { all: 1 } }, ...more }],
    finance: [{ code: 'agency', share: 37.5, programme: 'steam-grant', ...more }],
    partners: [{ name: 'Cup Valley', state: 'done', ...more }],
    exports: [{ amount: 1250000, currency: 'EUR', ...more }],
    certificates: [{ name: 'Dry Label', by: 'teapot-guild', ...more }],
  });
  const views = told(viewProfile(portal, profile, 'en'));
  expect(
    Object.fromEntries(Object.entries(views).map(([label, [line]]) => [label, line?.[0]])),
  ).toEqual({
    'Legal form': 'The platform',
    'Number of firms': '40 | The micro: The all 30, The active 12',
    Staff: 'The manager: The all 1',
    'Sources of finance': 'The agency | 37.5%',
    Partners: 'Cup Valley | cooperation: the done',
    Exports: '1,250,000 EUR',
    Certificates: 'Dry Label | Guild of Teapot Makers',
  });
});

test('a sector that a source names is said to be reported, and no word of the name decided', () => {
  const portal = varySample(({ clusters }) => ({
    clusters: changeEntry(clusters, 'xx-kites', {
      sectors: [{ id: 'kites', basis: 'reported', sources: [{ source: 'sample-report' }] }],
    }),
  }));
  const { readout } = viewCluster(portal, 'xx-kites', 'en');
  expect(readout.sectors.map(({ basis }) => basis)).toEqual([[{ text: 'as reported' }]]);
});

test('of several sectors it is said which one a source names', () => {
  const viewOf = (first: 'read' | 'reported', second: 'read' | 'reported') => {
    const portal = varySample(({ clusters }) => ({
      clusters: changeEntry(clusters, 'xx-clouds', {
        sectors: [
          { id: 'bottled-clouds', basis: first },
          { id: 'teaware', basis: second },
        ],
      }),
    }));
    const { sectors } = viewCluster(portal, 'xx-clouds', 'en').readout;
    return sectors.map(({ basis }) => basis.map(({ text }) => text).join(''));
  };
  expect(viewOf('reported', 'read')).toEqual(['as reported', 'inferred from the name']);
  expect(viewOf('read', 'reported')).toEqual(['inferred from the name', 'as reported']);
  expect(viewOf('reported', 'reported')).toEqual(['', 'as reported']);
});

test('a note says the language of the words that it quotes', () => {
  const quotedIn = (locale: 'ka' | 'tr') =>
    viewCluster(joinShipped(), 'tr-mersin-lojistik-platformu', locale)
      .profile.flatMap(({ leading }) => leading.flatMap(({ quoted }) => quoted))
      .filter(({ lang }) => lang !== undefined);
  expect(quotedIn('ka')).toEqual([{ text: 'Mersin Lojistik Kümelenmesi', lang: 'tr' }]);
  expect(quotedIn('tr')).toEqual([]);
});
