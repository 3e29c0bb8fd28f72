import { expect, test } from 'vitest';
import type { Locale } from '../../../i18n/locales.ts';
import type { Programme } from '../../../schemas/programme.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewProgrammeIndex } from './view-programme-index.ts';
import { viewProgramme } from './view-programme.ts';

const sample = joinSample();
const shipped = joinShipped();
const countsOf = (facet: string) =>
  viewProgrammeIndex(shipped, 'en', '2026-06-01')
    .facets.find(({ id }) => id === facet)
    ?.groups.map(({ id, n }) => [id, n]);
const countPlainly = (ids: (data: Programme) => readonly string[], id: string) =>
  shipped.programmes.filter(({ data }) => ids(data).includes(id)).length;

test('23 programmes of the shipped portal, from the first to the last', () => {
  const { heading, programmes, notices } = viewProgrammeIndex(shipped, 'en', '2026-06-01');
  expect(heading.lead).toBe(
    'Money and help for clusters and firms: 23 programmes and projects that the sources name, by who can use them and for what.',
  );
  expect(programmes).toHaveLength(23);
  expect(programmes[0]?.href).toBe('/en/programmes/centramo/');
  expect(programmes.at(-1)?.href).toBe('/en/programmes/ur-ge/');
  expect(notices).toHaveLength(1);
  expect(viewProgrammeIndex(shipped, 'tr', '2026-06-01').heading.lead).toContain('23');
});

test('nobody is asked about open calls where no programme has one', () => {
  const { states } = viewProgrammeIndex(shipped, 'en', '2026-06-01');
  expect(states.map(({ id }) => id)).toEqual(['closed', 'unreported']);
});

test('years stand beside a title that does not hold them', () => {
  const { programmes } = viewProgrammeIndex(shipped, 'en', '2026-06-01');
  const period = (id: string) =>
    programmes.find(({ href }) => href === `/en/programmes/${id}/`)?.period;
  expect(period('fashion-textile-cluster-project')).toBe('2005–2006');
  expect(period('ur-ge')).toBe('in force from 23 September 2010');
  // "SME strategy 2011–2013" contains the period; nothing is reported of the other.
  expect(shipped.programmeById.get('sme-strategy-2011-2013')?.data.period).toBeDefined();
  expect(period('sme-strategy-2011-2013')).toBeUndefined();
  expect(period('hezarfen')).toBeUndefined();
});

test('the finder asks who and what for; its numbers are those of the entries', () => {
  expect(countsOf('for')).toEqual([
    ['cluster-management', 15],
    ['firm', 10],
    ['sme', 10],
    ['chamber', 2],
    ['association', 1],
    ['university', 3],
    ['public-body', 4],
  ]);
  for (const [id, n] of countsOf('for') ?? []) {
    expect(countPlainly((data) => data.for, String(id))).toBe(n);
  }
  expect(countsOf('use')?.map(([, n]) => n)).toEqual([6, 3, 2, 6, 10, 7, 2, 9, 7]);
  for (const [id, n] of countsOf('use') ?? []) {
    expect(countPlainly((data) => data.useFor, String(id))).toBe(n);
  }
});

test('the finder finds as many as it promises: each programme says for whom and what for', () => {
  const { facets, programmes } = viewProgrammeIndex(shipped, 'tr', '2026-06-01');
  for (const { id: facet, groups } of facets) {
    for (const { id, n } of groups) {
      const found = programmes.filter((each) =>
        (facet === 'for' ? each.users : each.uses).includes(id),
      );
      expect(found).toHaveLength(n);
    }
  }
});

test('values of the finder have the words of the language, those without a programme too', () => {
  const [users] = viewProgrammeIndex(sample, 'en', '2026-06-01').facets;
  expect(users?.label).toBe('Who you are');
  expect(users?.groups.map(({ label, n }) => [label, n])).toEqual([
    ['Cluster management organisations', 1],
    ['Firms', 1],
    ['SMEs', 0],
    ['Chambers', 0],
    ['Associations', 0],
    ['Universities', 0],
    ['Public bodies', 0],
  ]);
});

test('a programme of the Union has a place: the Union is no country', () => {
  const { facts } = viewProgramme(shipped, 'centramo', 'en', '2026-06-01').opening;
  const seat = facts.find(({ text }) => text === 'European Union');
  expect([seat?.label, seat?.text]).toEqual(['Place', 'European Union']);
});

test('the facts of a programme, with what no source says', () => {
  const facts = (id: string, locale: 'en' | 'ka' = 'en') =>
    viewProgramme(shipped, id, locale, '2026-06-01').opening.facts.map(({ label, text, links }) => [
      label,
      text,
      links.map((link) => link.label),
    ]);
  expect(facts('nanobionet-fund')).toEqual([
    ['Provider', 'Management of the NanoBioNet cluster (Germany)', ['NanoBioNet']],
    ['Country', 'Germany', []],
    [
      'Total amount',
      '530,000 euros. Set aside for 26 projects; the amount per project is not reported.',
      [],
    ],
    ['Not reported', 'Clusters supported', []],
  ]);
  const brief = viewProgramme(shipped, 'nanobionet-fund', 'en', '2026-06-01').opening.brief;
  expect(brief.map(({ label, text }) => [label, text])).toEqual([
    ['For whom', 'Firms'],
    ['Support offered', 'Innovation · Finance'],
    ['When', 'since 2006'],
  ]);
  expect(facts('hezarfen')?.[0]?.[1]).toBe('Türkiye');
  expect(facts('hezarfen')?.[1]?.[1]).toMatch(/^Provider · Total amount/);
  expect(facts('hezarfen', 'ka')?.[1]?.[0]).toBe('არ არის მითითებული');
});

test('several bodies of a programme stand apart from the words of the source, each for itself', () => {
  const facts = (locale: Locale) =>
    viewProgramme(shipped, 'sme-action-plan-2004', locale, '2026-06-01').opening.facts.map(
      ({ label, text, links }) => [label, text, links.map((link) => link.label)],
    );
  expect(facts('en').slice(0, 2)).toEqual([
    ['Provider', 'Ministry of Industry and Trade; State Planning Organisation (Türkiye)', []],
    [
      'Organisations',
      undefined,
      ['Ministry of Industry and Trade of Türkiye', 'State Planning Organisation'],
    ],
  ]);
  expect(facts('ka')[1]).toEqual([
    'ორგანიზაციები',
    undefined,
    ['თურქეთის მრეწველობისა და ვაჭრობის სამინისტრო', 'სახელმწიფო დაგეგმვის ორგანიზაცია'],
  ]);
});

test('a provider whose link has the words of the source is told once', () => {
  const [provider] = viewProgramme(shipped, 'ur-ge', 'en', '2026-06-01').opening.facts;
  expect(provider?.links.map(({ label }) => label)).toEqual(['Ministry of Economy of Türkiye']);
  expect(provider?.text).toBeUndefined();
});

test('components as they are printed: rates, ceilings, limits, and what is not reported', () => {
  const rows = viewProgramme(shipped, 'ur-ge', 'en', '2026-06-01').components;
  expect(rows.map(({ rate, ceiling, limit }) => [rate, ceiling, limit])).toEqual([
    ['75%', '400,000 US dollars, per project', 'not reported'],
    ['75%', '150,000 US dollars, per programme', 'at most 5 programmes'],
    ['75%', '100,000 US dollars, per programme', 'at most 10 programmes'],
    ['70%', '50,000 US dollars, per firm per year', 'at most 3 years'],
    ['not reported', 'not reported', 'at most 2 experts, for up to 3 years'],
  ]);
  const [spouts, whistles] = viewProgramme(sample, 'steam-grant', 'tr', '2026-06-01').components;
  expect([spouts?.rate, spouts?.note]).toEqual(['%75', undefined]);
  expect([whistles?.rate, whistles?.note]).toEqual([
    'belirtilmemiş',
    'Oranı hiçbir yerde belirtilmemiş.',
  ]);
});

test('the calculator takes what has a share and a ceiling, and says the most that is paid', () => {
  const { calculator } = viewProgramme(shipped, 'ur-ge', 'en', '2026-06-01');
  expect(
    calculator?.components.map(({ id, most: max, reached, total, terms }) => [
      id,
      max,
      reached,
      total,
      terms,
    ]),
  ).toEqual([
    ['training', 1, '533,333.33 US dollars', '400,000 US dollars', 'per project, at most 1'],
    [
      'marketing',
      5,
      '200,000 US dollars',
      '750,000 US dollars',
      'per programme, at most 5 programmes',
    ],
    [
      'buyer-missions',
      10,
      '133,333.33 US dollars',
      '1,000,000 US dollars',
      'per programme, at most 10 programmes',
    ],
    [
      'individual-consultancy',
      3,
      '71,428.57 US dollars',
      '150,000 US dollars',
      'per firm per year, at most 3',
    ],
  ]);
  expect(calculator?.caution).toMatch(/^The calculator uses the rules and amounts of 2010\./);
  expect(calculator?.separators).toEqual({ group: ',', decimal: '.' });
  expect(viewProgramme(shipped, 'ur-ge', 'tr', '2026-06-01').calculator?.separators).toEqual({
    group: '.',
    decimal: ',',
  });
});

test('without a caution of its own the calculator says that the rules are of the past', () => {
  const { calculator, notices } = viewProgramme(sample, 'steam-grant', 'en', '2026-06-01');
  expect(calculator?.caution).toBe(notices[0]?.text);
  expect(viewProgramme(shipped, 'hezarfen', 'en', '2026-06-01').calculator).toBeUndefined();
});

test('rules of today carry no such notice; a draft is said to be one in its credits', () => {
  const [entry] = sample.programmes;
  if (!entry) throw new Error('expected a programme in the sample');
  const today = { ...entry, data: { ...entry.data, current: true, drafts: ['tr' as const] } };
  const portal = { ...sample, programmeById: new Map([[entry.id, today]]) };
  expect(viewProgramme(portal, entry.id, 'en', '2026-06-01').notices).toEqual([]);
  const draft = viewProgramme(portal, entry.id, 'tr', '2026-06-01');
  expect(draft.notices).toEqual([]);
  expect(draft.sources?.credits).toContain('Taslak çeviri, henüz gözden geçirilmedi.');
});

test('the frame names a programme by its short name, and needs no credits', () => {
  const { page, sources, eligible } = viewProgramme(sample, 'steam-grant', 'en', '2026-06-01');
  expect(page.crumbs.at(-1)).toEqual({ label: 'STEAM' });
  expect(page.marks).toEqual({ facets: { country: ['XX'], year: ['2020'] }, names: ['STEAM'] });
  expect(sources?.credits).toEqual([]);
  expect(eligible).toEqual(['Guilds']);
  expect(viewProgramme(shipped, 'ur-ge', 'en', '2026-06-01').eligible).toHaveLength(10);
});

test('what a programme belongs to, and what names it', () => {
  const { related, mentioned } = viewProgramme(shipped, 'ur-ge', 'en', '2026-06-01');
  const counts = (lists: typeof related) => lists?.map(({ label, links }) => [label, links.length]);
  expect(counts(related)).toEqual([
    ['Clusters', 3],
    ['Concepts', 4],
    // Analysis of how supported clusters moved.
    ['Analyses', 1],
  ]);
  expect(counts(mentioned)).toEqual([
    ['Countries', 1],
    ['Organisations', 3],
    ['Learning paths', 1],
    ['Good practice', 3],
    ['Survey questions', 1],
    ['Publications', 2],
  ]);
});
