import { expect, test } from 'vitest';
import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Practice } from '../../../schemas/practice.ts';
import { changeEntry } from '../../../../workshop/testing/change-entry.ts';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import { practicesFor } from './practices-for.ts';
import { viewPracticeIndex } from './view-practice-index.ts';
import { viewPractice } from './view-practice.ts';
import { viewSubmission } from './view-submission.ts';

const sample = joinSample();
const id = 'borrowed-umbrellas';
const umbrellas = sample.practiceById.get(id)?.data as Practice;
const teapots = sample.rowById.get('xx-teapots') as InventoryRow;
/** The fictional portal with a changed case. */
const withCase = (change: Partial<Practice>): Portal =>
  varySample(({ practices }) => ({ practices: changeEntry(practices, id, change) }));
/** The fictional portal with other cases, each a variant of the original. */
const withCases = (cases: Readonly<Record<string, Partial<Practice>>>): Portal =>
  varySample(() => ({
    practices: Object.entries(cases).map(([name, change]) => ({
      id: name,
      // Of no cluster, since clusters are not offered what they did themselves.
      data: { ...umbrellas, clusters: [], ...change },
    })),
  }));

test('cases are listed with need, result and what narrows the list', () => {
  const { page, practices, criteria, submitHref } = viewPracticeIndex(sample, 'az');
  expect(page).toMatchObject({ kind: 'practices', path: '/practices/' });
  expect(practices).toEqual([
    {
      label: 'Uçurtmadan çətir',
      href: '/az/practices/borrowed-umbrellas/',
      thumbnail: '/az/figures/gallery-bar/thumbnail.svg',
      facts:
        'Nümunəstan · Uçurtmalar; Çay qabları · Başlanğıc; İnkişaf edən · Rəqabət qabiliyyəti (mənbədə göstərilir); İnnovasiya (redaktorların qənaəti)',
      brief: [
        {
          id: 'need',
          label: 'Ehtiyac',
          text: 'Yağış yağırdı, külək yox idi, dəmlikçilər də islanırdı.',
        },
        { id: 'result', label: 'Nəticə', text: '1.240 çətir tikildi, biri deşik idi.' },
        {
          id: 'transfer',
          label: 'Başqa yerdə tətbiq etmək olarmı?',
          text: 'Bəli, yağış yağan və heç bir uçurtmanın uçmadığı hər yerdə.',
        },
      ],
      summary:
        'Küləksiz, yağışlı günlərdə uçurtmaçılar parçalarını dəmlikçilərə borc verdi; onlar da çətir tikdilər.',
      money: undefined,
      attributes: {
        'data-use': 'cooperation',
        'data-sector': 'kites teaware',
        'data-stage': 'initial developing',
        'data-money': 'unsaid',
        'data-theme': 'competitiveness innovation',
        'data-country': 'XX',
      },
    },
  ]);
  expect(criteria).toEqual(['Kiməsə lazım idi', 'Nəticə verdi', 'Başqa yerdə təkrarlandı']);
  expect(submitHref).toBe('/az/practices/submit/');
});

test('a case of which nobody says what it took says so, and one without bodies names nobody', () => {
  const bare = withCase({ took: undefined, organisations: [] });
  const { brief, facts } = viewPractice(bare, id, 'tr').opening;
  expect(brief).toHaveLength(3);
  const { label, text } = facts.at(-1) ?? {};
  expect([label, text]).toEqual(['Bilinmeyenler', 'Süre · İnsan kaynağı · Bütçe']);
});

test('a case whose sentences nobody wrote stands there with what was done, and in no need', () => {
  const bare = withCase({ brief: undefined, useFor: [] });
  const { practices, filters } = viewPracticeIndex(bare, 'en');
  expect(practices[0]?.brief).toEqual([]);
  expect(practices[0]?.summary).toContain('kite makers');
  expect(filters.map(({ name }) => name)).toEqual(['sector', 'stage', 'money', 'theme', 'country']);
});

test('a case of no sector suits any: it stays in the list whichever is chosen', () => {
  const portal = withCases({ 'from-kites': { sectors: ['kites'] }, 'from-any': { sectors: [] } });
  const { practices, filters } = viewPracticeIndex(portal, 'en');
  expect(practices.map(({ attributes }) => attributes['data-sector'])).toEqual(['kites', 'kites']);
  const sector = filters.find(({ name }) => name === 'sector');
  expect(sector?.values.map(({ label, count }) => [label, count])).toEqual([['Kites', '2']]);
});

test('sectors stand in the alphabet of the language, each with its number and an anchor', () => {
  const { filters, alone } = viewPracticeIndex(sample, 'az');
  const sector = filters.find(({ name }) => name === 'sector');
  expect(sector?.label).toBe('Sektorlar üzrə');
  expect(sector?.values.map(({ id, label, href, count }) => [id, label, href, count])).toEqual([
    ['teaware', 'Çay qabları', '#sector-teaware', '1'],
    ['kites', 'Uçurtmalar', '#sector-kites', '1'],
  ]);
  expect(alone.find(({ id }) => id === 'sector-kites')).toEqual({
    id: 'sector-kites',
    words: 'Sektorlar üzrə: Uçurtmalar, 1 təcrübə.',
    hides: ":not([data-sector~='kites'])",
  });
});

test('the frame of a case: its address, the way to it, and in which languages it is a draft', () => {
  const { page, heading } = viewPractice(sample, id, 'az');
  const lead =
    'Küləksiz, yağışlı günlərdə uçurtmaçılar parçalarını dəmlikçilərə borc verdi; onlar da çətir tikdilər.';
  expect(page).toEqual({
    locale: 'az',
    kind: 'practice',
    id: 'borrowed-umbrellas',
    title: 'Uçurtmadan çətir',
    description: lead,
    path: '/practices/borrowed-umbrellas/',
    crumbs: [
      { label: 'Ana səhifə', href: '/az/' },
      { label: 'Uğurlu təcrübələr', href: '/az/practices/' },
      { label: 'Uçurtmadan çətir' },
    ],
    drafts: ['az', 'tr', 'ka'],
    marks: {
      facets: {
        country: ['XX'],
        sector: ['kites', 'teaware'],
        stage: ['initial', 'developing'],
        year: ['2021'],
      },
    },
  });
  expect(heading).toEqual({
    kind: 'Uğurlu təcrübə',
    title: 'Uçurtmadan çətir',
    lead,
    leadInSearch: 'first',
  });
});

test('a case without a text keeps the drafts of its entry; without a place it has its country', () => {
  const portal = { ...withCase({ place: undefined, drafts: ['ka'] }) };
  const bare = { ...portal, texts: { ...portal.texts, pages: new Map() } };
  const { page, opening, notices } = viewPractice(bare, id, 'tr');
  expect([page.drafts, notices]).toEqual([['ka'], []]);
  expect(opening.facts[0]).toMatchObject({ label: 'Ülke', text: 'Örnekistan' });
});

test('results have their units in words; a result without number and words is not reported', () => {
  const [first] = umbrellas.results;
  if (!first) throw new Error('expected a result in the sample');
  const result = (value: number | undefined, unit?: 'eur' | 'usd' | 'percent' | 'firms') => ({
    label: first.label,
    sources: first.sources,
    value,
    unit,
  });
  const portal = withCase({
    results: [
      result(1200, 'eur'),
      result(1200, 'usd'),
      result(12.5, 'percent'),
      result(1200, 'firms'),
      result(undefined),
    ],
  });
  expect(viewPractice(portal, id, 'tr').results.map(({ value }) => value)).toEqual([
    '1.200 avro',
    '1.200 ABD doları',
    '%12,5',
    '1.200',
    'belirtilmemiş',
  ]);
});

test('a cluster is shown cases of its sectors for its stage or the next', () => {
  const kites = { sectors: ['kites', 'bottled-clouds'] };
  const shown = (row: Partial<InventoryRow>) => {
    const portal = withCases({
      'a-mature': { ...kites, stages: ['mature'] },
      'b-idea': { ...kites, stages: ['idea'] },
      'c-next': { ...kites, stages: ['initial'] },
      'd-none': { sectors: [], stages: ['idea'] },
    });
    const rowById = new Map([[teapots.id, { ...teapots, ...row }]]);
    return practicesFor({ ...portal, rowById }, teapots.id, 'en').map(
      ({ href }) => href.split('/')[3],
    );
  };
  expect(shown({ stage: 'idea', sectors: ['kites'] })).toEqual(['b-idea', 'c-next']);
  expect(shown({ stage: 'idea', sectors: [] })).toEqual([]);
  expect(shown({ stage: 'mature', sectors: ['kites'] })).toEqual(['a-mature']);
});

test('the page to submit a case: its frame', () => {
  const { page, heading, notices } = viewSubmission(sample, 'az');
  const lead =
    'Başqalarına nümunə ola biləcək təcrübədən xəbəriniz varmı? Bu sualları cavablandırıb portala göndərin. Cavabını bilmədiyiniz sualı boş saxlayın: səhifədə «göstərilməyib» yazılacaq.';
  expect(page).toEqual({
    locale: 'az',
    kind: 'submission',
    title: 'Təcrübə təklif edin',
    description: lead,
    path: '/practices/submit/',
    crumbs: [
      { label: 'Ana səhifə', href: '/az/' },
      { label: 'Uğurlu təcrübələr', href: '/az/practices/' },
      { label: 'Təcrübə təklif edin' },
    ],
  });
  expect(heading).toEqual({
    kind: 'Uğurlu təcrübələr',
    title: 'Təcrübə təklif edin',
    lead,
    leadInSearch: 'text',
  });
  expect(notices).toEqual([]);
});

test('the examples are those of the case with most fields, the first entry of long lists', () => {
  const { place: _, period: __, took: ___, ...poor } = umbrellas;
  const [source] = umbrellas.sources;
  if (!source) throw new Error('expected a source in the sample');
  const portal = varySample(({ doubts }) => ({
    doubts: doubts.flatMap(({ id: doubt, data }) =>
      [doubt, 'number-of-lids'].map((other) => ({ id: other, data: { ...data, id: other } })),
    ),
    practices: [
      { id: 'a-poor', data: { ...poor, summary: { ...poor.summary, tr: 'Az şey' } } },
      {
        id: 'b-rich',
        data: {
          ...umbrellas,
          figures: ['gallery-bar', 'gallery-ladder'],
          doubts: ['number-of-teapots', 'number-of-lids'],
          sources: [source, { ...source, lines: '99' }],
        },
      },
    ],
  }));
  const example = (field: string) =>
    viewSubmission(portal, 'tr').fields.find((each) => each.id === field)?.example;
  expect(example('summary')).toMatch(/^Rüzgârsız, yağmurlu günlerde/);
  expect(example('place')).toBe('Örnek Körfezi');
  expect(example('figures')).toBe('Çaydanlık Vadisi: 2.648 demliğin 1.240’ı burada yapılmış');
  expect(example('doubts')).toBe('Demliklerin sayısı');
  expect(example('sources')).toBe('uydurma rapor, satır 70-75');
});
