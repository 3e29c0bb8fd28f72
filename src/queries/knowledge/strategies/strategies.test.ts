import { expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewStrategyIndex } from './view-strategy-index.ts';
import { strategyParts, viewStrategyPart } from './view-strategy-part.ts';
import { viewStrategyTable } from './view-strategy-table.ts';
import { viewStrategy } from './view-strategy.ts';

const sample = joinSample();
const shipped = joinShipped();
const izmir = 'izmir-2013-2018';
const ora = 'ora-action-plan';
const saucers = 'dry-saucer-plan';

test('both strategies of the shipped portal with their numbers of parts', () => {
  const parts = (locale: 'en' | 'tr') =>
    viewStrategyIndex(shipped, locale).strategies.map((line) => [line.label, line.parts]);
  expect(parts('en')).toEqual([
    ['İzmir Clustering Strategy 2013–2018', '3 priorities, 7 goals and 26 actions'],
    [
      'Common Competition Areas (ORA) action plan',
      '4 areas, 18 sub-areas, 27 measures and 71 actions',
    ],
  ]);
  expect(parts('tr').map(([, text]) => text?.match(/\d+/g))).toEqual([
    ['3', '7', '26'],
    ['4', '18', '27', '71'],
  ]);
});

test('a strategy begins with what it plans, when, who acts and what came of it', () => {
  const brief = (id: string) =>
    viewStrategy(shipped, id, 'en').opening.brief.map(({ label, text }) => [label, text]);
  expect(brief(izmir)).toEqual([
    ['What it plans', '3 priorities · 7 goals · 26 actions'],
    ['When', '2013–2018'],
    [
      'Organisations responsible',
      expect.stringMatching(/\(\d+\) · .+ \(\d+\) · \d+ more organisations$/),
    ],
    ['Results', 'No source reports on the progress of the actions.'],
  ]);
  // A strategy of a whole country without period and bodies in any source.
  expect(brief(ora)).toEqual([
    ['What it plans', '4 areas · 18 sub-areas · 27 measures · 71 actions'],
    ['Results', 'No source reports on the progress of the actions.'],
  ]);
  expect(viewStrategy(shipped, ora, 'en').opening.facts.map(({ text }) => text)).toEqual([
    'Türkiye',
    'When · Organisations responsible',
  ]);
});

test('the parts with pages of their own, as links; what is in them has none', () => {
  const { parts } = viewStrategy(shipped, ora, 'tr');
  expect(parts.map(({ code, href, children }) => [code, href, children.length])).toEqual([
    ['ORA1', '/tr/strategies/ora-action-plan/ora1/', 5],
    ['ORA2', '/tr/strategies/ora-action-plan/ora2/', 5],
    ['ORA3', '/tr/strategies/ora-action-plan/ora3/', 4],
    ['ORA4', '/tr/strategies/ora-action-plan/ora4/', 4],
  ]);
  expect(parts[0]?.children.every(({ href }) => href === undefined)).toBe(true);
});

test('an action says who, when and how far, with how its bodies are known', () => {
  const [first, second] = viewStrategy(sample, saucers, 'en').parts[0]?.children[0]?.children ?? [];
  expect(first).toMatchObject({
    code: 'A 1.1.1',
    printed: 'A 1.1.7',
    certainty: undefined,
    period: 'March 2021 – November 2022',
    progress: {
      text: 'done (2023)',
      note: 'Twelve spouts are measured; the thirteenth is under the stain.',
    },
  });
  expect(first?.bodies).toEqual([
    { label: 'Guild of Teapot Makers', href: '/en/organisations/teapot-guild/' },
    { label: 'SBDA', href: '/en/organisations/sample-bay-agency/' },
  ]);
  expect(second).toMatchObject({
    bodies: [],
    certainty: 'the names of the organisations are missing from our copy',
    period: undefined,
    progress: undefined,
  });
});

test('of the shipped plans no progress and no date is known, and that is said once', () => {
  for (const id of [izmir, ora]) {
    const view = viewStrategy(shipped, id, 'en');
    expect([view.reported, view.years]).toEqual([false, undefined]);
    const { absences, table } = viewStrategyTable(shipped, id, 'en');
    expect(absences.map(({ text }) => text)).toEqual([
      'No source reports on the progress of the actions.',
      'No timeline is shown because the dates of the actions are not known.',
    ]);
    expect([table.withPeriods, table.withProgress]).toEqual([false, false]);
  }
  expect(viewStrategy(sample, saucers, 'en').reported).toBe(true);
  expect(viewStrategyTable(sample, saucers, 'en').absences).toEqual([]);
});

test('a reader of a draft is told so at the foot of the table', () => {
  const { absences, notices } = viewStrategyTable(shipped, izmir, 'az');
  expect(absences).toHaveLength(2);
  expect(notices).toEqual([{ text: 'Tərcümə yoxlanmayıb.', state: 'draft' }]);
});

test('a table in the language of its strategy has the actions in their own words, and is no draft', () => {
  for (const { id, data } of shipped.strategies) {
    const printed = shipped.sourceById.get(data.sources[0]?.source ?? '')?.language;
    for (const locale of locales) {
      const { notices, page } = viewStrategyTable(shipped, id, locale);
      const says = notices.some(({ state }) => state === 'draft');
      const isDraft = data.drafts.includes(locale) && locale !== printed;
      expect([id, locale, says, page.drafts?.includes(locale)]).toEqual([
        id,
        locale,
        isDraft,
        isDraft,
      ]);
    }
  }
});

test('the years from the first to the last, marked where an action was planned', () => {
  const years = viewStrategy(sample, saucers, 'en').years;
  expect(years?.years).toEqual(['2021', '2022', '2023', '2024', '2025', '2026']);
  expect(years?.rows.map(({ code, placed }) => [code, placed.map(Number)])).toEqual([
    ['A 1.1.1', [1, 1, 0, 0, 0, 0]],
    ['A 2.1.1', [0, 0, 0, 1, 1, 1]],
  ]);
  expect(years?.rows[0]?.href).toBe('/en/strategies/dry-saucer-plan/p1/#a1-1-1');
});

test('ten bodies of İzmir, each with its actions by code', () => {
  const { bodies } = viewStrategy(shipped, izmir, 'en');
  expect(bodies).toHaveLength(10);
  expect(bodies[0]).toMatchObject({
    label: 'İzmir Development Agency',
    href: '/en/organisations/agency-izka/',
    short: 'İZKA',
  });
  expect(bodies.map(({ actions }) => actions.length)).toEqual(
    shipped.strategyById.get(izmir)?.data.bodies.map(({ id }) => {
      const text = JSON.stringify(shipped.strategyById.get(izmir)?.data.nodes);
      return [...text.matchAll(/"bodies":\[([^\]]*)\]/g)].filter(([, ids]) =>
        ids?.includes(`"${id}"`),
      ).length;
    }),
  );
  expect(bodies[0]?.actions.slice(0, 2).map(({ label }) => label)).toEqual(['E 1.1.1', 'E 1.1.2']);
  // A group of bodies has no entry, and therefore no page.
  expect(bodies[1]).toMatchObject({ label: 'Cluster management organisations', href: undefined });
});

test('a short name that is the name is told once, and bodies that act stand in the filter', () => {
  const { bodies } = viewStrategy(sample, saucers, 'en');
  expect(bodies.map(({ short }) => short)).toEqual(['SBDA', undefined]);
  expect(viewStrategyTable(sample, saucers, 'en').bodies).toEqual([
    { id: 'agency', label: 'Sample Bay Development Agency', count: 2 },
    { id: 'guild', label: 'Guild of Teapot Makers', count: 1 },
  ]);
  const { bodies: none, table } = viewStrategyTable(shipped, ora, 'en');
  expect([none, table.withBodies]).toEqual([[], false]);
  expect(viewStrategyTable(shipped, izmir, 'en').bodies[0]?.count).toBe(16);
});

test('what a strategy follows, how it was made, its road maps and its committee', () => {
  const view = viewStrategy(shipped, izmir, 'en');
  expect(view.lists.map(({ id, lines }) => [id, lines.length])).toEqual([
    ['documents', 5],
    ['process', 6],
  ]);
  expect(view.roadMaps.map(({ term }) => term)).toEqual([
    '2010, a 3-year plan',
    '2010, a 3-year plan',
  ]);
  expect(view.roadMaps[0]?.href).toMatch(/^\/en\/clusters\/tr-izmir-/);
  expect(view.committee).toHaveLength(30);
  expect(viewStrategy(sample, saucers, 'tr').roadMaps[0]).toMatchObject({
    label: 'Demlik kümesinin yol haritası',
    href: '/tr/clusters/xx-teapots/',
    note: 'Yol daireseldir.',
  });
  expect(viewStrategy(sample, saucers, 'en').committee).toEqual([
    {
      id: 'ministry',
      label: 'Ministry of Drizzle',
      href: '/en/organisations/ministry-of-drizzle/',
    },
    { id: 'academy', label: 'Tea Academy', href: undefined },
    { id: 'kettle-guild', label: 'Guild of kettle makers', href: undefined },
  ]);
});

test('doubts about a strategy, what names it, and its sources', () => {
  const { related, mentioned, sources } = viewStrategy(shipped, izmir, 'en');
  expect(related?.map(({ label, links }) => [label, links.length])).toEqual([
    ['Open questions', 11],
  ]);
  expect(mentioned?.map(({ label, links }) => [label, links.length])).toEqual([
    ['Concepts', 1],
    ['Learning paths', 1],
    ['Publications', 18],
  ]);
  expect(sources?.sources).toHaveLength(8);
});

test('the table holds 26 and 71 actions under the parts to which they belong', () => {
  for (const locale of locales) {
    for (const [id, total, groups] of [
      [izmir, 26, 7],
      [ora, 71, 27],
    ] as const) {
      const view = viewStrategyTable(shipped, id, locale);
      expect(view.total).toBe(total);
      expect(view.heading.lead).toContain(String(total));
      expect(view.table.groups).toHaveLength(groups);
      expect(view.table.groups.flatMap(({ rows }) => rows)).toHaveLength(total);
    }
  }
  const { groups } = viewStrategyTable(shipped, izmir, 'en').table;
  expect(groups[0]?.label).toBe(
    'Governance of clustering · H 1.1 A method to classify clusters and rate their performance',
  );
  expect(groups[0]?.rows.map(({ code }) => code)).toEqual(['E 1.1.1', 'E 1.1.2', 'E 1.1.3']);
});

test('a row leads to the action on the page of its part', () => {
  const [row] = viewStrategyTable(shipped, ora, 'ka').table.groups[0]?.rows ?? [];
  expect(row?.href).toBe('/ka/strategies/ora-action-plan/ora1/#ora1-aa1-t1-e1');
  const [body] =
    viewStrategyTable(shipped, izmir, 'en').table.groups[0]?.rows[0]?.bodies.slice(1) ?? [];
  // A body without a page is described on that of the strategy.
  expect(body).toEqual({
    label: 'Cluster management organisations',
    href: '/en/strategies/izmir-2013-2018/#body-cluster-managements',
  });
});

test('seven parts of the shipped strategies have pages, in their order', () => {
  expect(strategyParts(shipped).map(({ id, part }) => `${id}/${part}`)).toEqual([
    'izmir-2013-2018/p1',
    'izmir-2013-2018/p2',
    'izmir-2013-2018/p3',
    'ora-action-plan/ora1',
    'ora-action-plan/ora2',
    'ora-action-plan/ora3',
    'ora-action-plan/ora4',
  ]);
});

test('the page of a part: its kind, its title with the code, and its neighbours', () => {
  const view = viewStrategyPart(sample, saucers, 'p1', 'en');
  expect(view.heading).toMatchObject({ kind: 'Priority', title: 'P 1 Stop the drops' });
  expect(view.page.description).toBe('Dry saucer plan: P 1 Stop the drops');
  expect(view.page.crumbs.map(({ label }) => label)).toEqual([
    'Home',
    'Strategies',
    'Dry saucer plan',
    'P 1 Stop the drops',
  ]);
  expect(view.page.marks?.words).toEqual(['Dry saucer plan']);
  expect(view.neighbours).toEqual({
    previous: undefined,
    next: { label: 'Dry the saucers', href: '/en/strategies/dry-saucer-plan/p2/' },
  });
  expect(viewStrategyPart(sample, saucers, 'p2', 'en').neighbours?.next).toBeUndefined();
  expect(viewStrategyPart(shipped, izmir, 'p1', 'en').heading.title).toBe(
    'Governance of clustering',
  );
  expect(view.parts.map(({ code }) => code)).toEqual(['G 1.1']);
  expect(view.reported).toBe(true);
});

test('a part that a strategy does not have is a mistake that names both', () => {
  expect(() => viewStrategyPart(sample, saucers, 'p9', 'en')).toThrow(/p9.*dry-saucer-plan/);
  expect(() => viewStrategy(sample, 'wet-saucers', 'en')).toThrow('strategies/wet-saucers');
});
