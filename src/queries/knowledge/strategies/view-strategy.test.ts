import { expect, test } from 'vitest';
import type { Portal } from '../../../portal/portal.ts';
import type { Strategy } from '../../../schemas/strategy.ts';
import { changeEntry } from '../../../../workshop/testing/change-entry.ts';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import { actionRows } from './action-rows.ts';
import { viewStrategyIndex } from './view-strategy-index.ts';
import { viewStrategyPart } from './view-strategy-part.ts';
import { viewStrategyTable } from './view-strategy-table.ts';
import { viewStrategy } from './view-strategy.ts';

const sample = joinSample();
const id = 'dry-saucer-plan';
const plan = sample.strategyById.get(id)?.data as Strategy;
/** The fictional portal with another plan in place of the original. */
const withPlan = (change: Partial<Strategy>): Portal =>
  varySample(({ strategies }) => ({ strategies: changeEntry(strategies, id, change) }));
const inAll = (text: string) => ({ az: text, tr: text, ka: text, en: text });
const action = (own: Partial<Strategy['nodes'][number]> = {}): Strategy['nodes'][number] => ({
  id: 'a1',
  kind: 'action',
  label: inAll('Dry it'),
  bodies: [],
  sources: [],
  children: [],
  ...own,
});

test('the frame of a plan: its address, the way to it, and what the search narrows by', () => {
  const { page, heading, tableHref } = viewStrategy(sample, id, 'az');
  expect(page).toEqual({
    locale: 'az',
    kind: 'strategy',
    id: 'dry-saucer-plan',
    title: 'Quru nəlbəki planı',
    description: 'Körfəzin nəlbəkilərini on il ərzində qurutmaq üçün uydurma plan.',
    path: '/strategies/dry-saucer-plan/',
    crumbs: [
      { label: 'Ana səhifə', href: '/az/' },
      { label: 'Strategiyalar', href: '/az/strategies/' },
      { label: 'Quru nəlbəki planı' },
    ],
    drafts: [],
    marks: { facets: { country: ['XX'], region: ['XX-01'], year: ['2020'] } },
  });
  expect(heading).toEqual({
    kind: 'Strategiya',
    title: 'Quru nəlbəki planı',
    lead: 'Körfəzin nəlbəkilərini on il ərzində qurutmaq üçün uydurma plan.',
    leadInSearch: 'first',
  });
  expect(tableHref).toBe('/az/strategies/dry-saucer-plan/table/');
});

test('the list of strategies links each with its size', () => {
  expect(viewStrategyIndex(sample, 'az').strategies).toEqual([
    {
      label: 'Quru nəlbəki planı',
      href: '/az/strategies/dry-saucer-plan/',
      parts: '2 prioritet, 2 hədəf və 3 tədbir',
      summary: 'Körfəzin nəlbəkilərini on il ərzində qurutmaq üçün uydurma plan.',
    },
  ]);
});

test('the frame of the table leads back to the plan', () => {
  const { page, heading, notices } = viewStrategyTable(sample, id, 'tr');
  expect(page).toEqual({
    locale: 'tr',
    kind: 'strategy-table',
    id: 'dry-saucer-plan',
    title: 'Kuru Tabak Planı: eylem tablosu',
    description: 'Kuru Tabak Planı: eylem tablosu',
    path: '/strategies/dry-saucer-plan/table/',
    crumbs: [
      { label: 'Ana sayfa', href: '/tr/' },
      { label: 'Stratejiler', href: '/tr/strategies/' },
      { label: 'Kuru Tabak Planı', href: '/tr/strategies/dry-saucer-plan/' },
      { label: 'Bütün eylemler tabloda' },
    ],
    drafts: [],
    marks: { facets: { country: ['XX'], region: ['XX-01'], year: ['2020'] } },
  });
  expect(heading).toEqual({
    title: 'Kuru Tabak Planı: eylem tablosu',
    lead: '3 eylem',
    leadInSearch: 'text',
  });
  expect(notices).toEqual([]);
});

test('the frame of a part leads back to the plan, and the search finds it by the name of that', () => {
  const { page, heading, neighbours } = viewStrategyPart(sample, id, 'p2', 'ka');
  expect(page).toEqual({
    locale: 'ka',
    kind: 'strategy-part',
    id: 'dry-saucer-plan/p2',
    title: 'P 2 ლამბაქების გაშრობა',
    description: 'მშრალი ლამბაქის გეგმა: P 2 ლამბაქების გაშრობა',
    path: '/strategies/dry-saucer-plan/p2/',
    crumbs: [
      { label: 'მთავარი', href: '/ka/' },
      { label: 'სტრატეგიები', href: '/ka/strategies/' },
      { label: 'მშრალი ლამბაქის გეგმა', href: '/ka/strategies/dry-saucer-plan/' },
      { label: 'P 2 ლამბაქების გაშრობა' },
    ],
    drafts: [],
    marks: {
      facets: { country: ['XX'], region: ['XX-01'], year: ['2020'] },
      words: ['მშრალი ლამბაქის გეგმა'],
    },
  });
  expect(heading).toEqual({
    kind: 'პრიორიტეტი',
    title: 'P 2 ლამბაქების გაშრობა',
    lead: '1 მიზანი და 1 აქტივობა: მზიანი ფანჯარა.',
    leadInSearch: 'text',
  });
  expect(neighbours?.previous).toEqual({
    label: 'წვეთების შეჩერება',
    href: '/ka/strategies/dry-saucer-plan/p1/',
  });
});

test('an action and its progress each say where they stand in the sources', () => {
  const [first] = viewStrategy(sample, id, 'tr').parts[0]?.children[0]?.children ?? [];
  expect(first?.progress).toEqual({
    text: 'tamamlandı (2023)',
    note: 'On iki emzik ölçüldü, on üçüncüsü lekenin altında.',
    sources: [{ text: 'uydurma rapor, satır 96', href: '/tr/bibliography/#sample-report' }],
  });
  expect(first?.sources).toEqual([
    { text: 'uydurma rapor, satır 93', href: '/tr/bibliography/#sample-report' },
  ]);
});

test('an action may be reported without a word more, and may stand outside any part', () => {
  const portal = withPlan({
    nodes: [action({ progress: { state: 'running', on: '2024', sources: [] } })],
  });
  const [row] = viewStrategyTable(portal, id, 'en').table.groups[0]?.rows ?? [];
  expect(row?.progress).toEqual({ text: 'under way (2024)', note: undefined, sources: [] });
  expect(row?.href).toBe('/en/strategies/dry-saucer-plan/a1/#a1');
});

test('what a plan follows and how it was made are lists with sources; an empty one is left out', () => {
  expect(viewStrategy(sample, id, 'ka').lists).toEqual([
    {
      id: 'documents',
      label: 'დოკუმენტები, რომლებსაც ეყრდნობა',
      lines: [
        {
          label: 'კანონი პირსახოცის შესახებ',
          text: 'ყველა ლამბაქი შუადღემდე მშრალი უნდა იყოს.',
          sources: [
            { text: 'გამოგონილი ანგარიში, სტრიქონი 89', href: '/ka/bibliography/#sample-report' },
          ],
        },
      ],
    },
    {
      id: 'process',
      label: 'როგორ შეიქმნა',
      lines: [
        {
          label: 'ჩაი დალიეს',
          sources: [
            { text: 'გამოგონილი ანგარიში, სტრიქონი 90', href: '/ka/bibliography/#sample-report' },
          ],
        },
      ],
    },
  ]);
  const bare = withPlan({ upperDocuments: [] });
  expect(viewStrategy(bare, id, 'en').lists.map((list) => list.id)).toEqual(['process']);
});

test('a road map says when and for how long it was made, with its source; a note may be missing', () => {
  const map = {
    label: 'Road map of the teapot cluster',
    href: '/en/clusters/xx-teapots/',
    term: '2022, a 3-year plan',
    note: 'The road is circular.',
    sources: [{ text: 'invented report, line 98', href: '/en/bibliography/#sample-report' }],
  };
  expect(viewStrategy(sample, id, 'en').roadMaps).toEqual([map]);
  const silent = withPlan({ roadMaps: plan.roadMaps.map(({ note: _, ...rest }) => rest) });
  expect(viewStrategy(silent, id, 'en').roadMaps).toEqual([{ ...map, note: undefined }]);
});

test('a body without an action is no choice; a short name that is the name is told once', () => {
  const idle = { id: 'idle', label: inAll('IDLE'), short: 'IDLE' };
  const portal = withPlan({ bodies: [...plan.bodies, idle] });
  expect(viewStrategyTable(portal, id, 'en').bodies.map((body) => body.id)).toEqual([
    'agency',
    'guild',
  ]);
  expect(viewStrategy(portal, id, 'en').bodies.at(-1)).toEqual({
    id: 'idle',
    label: 'IDLE',
    href: undefined,
    short: undefined,
    actions: [],
    note: undefined,
  });
});

test('a plan whose actions name no body has a table without a column of them', () => {
  expect(viewStrategyTable(sample, id, 'en').table).toMatchObject({
    caption: 'Dry saucer plan: table of actions',
    withBodies: true,
    withPeriods: true,
    withProgress: true,
  });
  const portal = withPlan({ nodes: [action()] });
  const { table, absences } = viewStrategyTable(portal, id, 'en');
  expect([table.withBodies, table.withPeriods, table.withProgress]).toEqual([false, false, false]);
  expect(absences).toHaveLength(2);
});

test('beside the beginning of a plan for a country stands the country; its time may be unknown', () => {
  const portal = withPlan({ region: undefined, period: undefined });
  const { brief, facts } = viewStrategy(portal, id, 'tr').opening;
  expect(facts.map(({ text }) => text)).toEqual(['Örnekistan', 'Dönem']);
  expect(brief[0]?.text).toBe('2 öncelik · 2 hedef · 3 eylem');
});

test('a plan that is not there is named by each of its pages', () => {
  expect(() => viewStrategyTable(sample, 'wet-plan', 'en')).toThrow('strategies/wet-plan');
  expect(() => viewStrategyPart(sample, 'wet-plan', 'p1', 'en')).toThrow('strategies/wet-plan');
  expect(() => actionRows(sample, 'wet-plan', 'en')).toThrow('strategies/wet-plan');
});

test('what is meant by a part and why it is in the plan is told in a fixed order, with its sources', () => {
  const [goal, other] = viewStrategyPart(sample, id, 'p1', 'en').parts;
  expect(goal?.reasons?.told).toEqual([
    { label: 'What is meant', text: 'The spout of a teapot is to draw its last drop back.' },
    { label: 'Reasons', text: 'Each teapot wets one saucer a day, and saucers are few.' },
    {
      label: 'Examples',
      text: 'In the bay of the kite makers tea is drunk without cups.',
    },
    { label: 'Situation and expected effects', text: 'In the first year two saucers stayed dry.' },
  ]);
  expect(goal?.reasons?.sources).toHaveLength(1);
  expect(other?.reasons).toBeUndefined();
});

test('a part leads to where the same was done', () => {
  const told = { meant: inAll('Dry it'), practices: ['borrowed-umbrellas'], sources: [] };
  const { reasons } = viewStrategyPart(
    withPlan({
      nodes: [{ ...action({ reasons: told }), id: 'p1', kind: 'goal' }],
    }),
    id,
    'p1',
    'en',
  );
  expect(reasons?.practices.map(({ href }) => href)).toEqual(['/en/practices/borrowed-umbrellas/']);
});
