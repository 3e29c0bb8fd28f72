import { describe, expect, it } from 'vitest';
import { asCounts } from '../../domain/compare/as-counts.ts';
import { countParts, partOf } from '../../domain/compare/shards.ts';
import type { ComparedItem } from '../../domain/compare/compared.ts';
import { locales } from '../../i18n/locales.ts';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { varyWholeSample } from '../../../workshop/testing/vary-whole-sample.ts';
import { listCompareFiles } from './compare-files.ts';
import { viewPickBar } from './pick-bar.ts';
import { compareHref, publishedChoice } from './published-choice.ts';
import { viewCompare, viewComparison } from './view-compare.ts';

const sample = joinWholeSample();
const shipped = joinShipped();
const itemOf = (kind: 'clusters' | 'regions' | 'sectors' | 'editions', id: string) =>
  viewComparison(sample, kind, [id], 'en').items[0] as ComparedItem;
const text = (item: ComparedItem, row: string) =>
  item.cells[row]?.lines.map((line) => line.text).join('; ');

describe('what stands side by side before anybody has chosen', () => {
  it('is the editions where there are several', () => {
    expect(publishedChoice(sample)).toEqual({ kind: 'editions', ids: ['2023', '2024'] });
  });

  it('is the largest sectors of a portal of one edition', () => {
    const { kind, ids } = publishedChoice(shipped) ?? {};
    expect(kind).toBe('sectors');
    const counts = ids?.map((id) => shipped.rowsBySector.get(id)?.length ?? 0) ?? [];
    expect(counts).toHaveLength(5);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBe(
      Math.max(...[...shipped.rowsBySector.values()].map((one) => one.length)),
    );
  });

  it('is nothing in a portal that does without it', () => {
    const without = varyWholeSample(({ site }) => ({
      site: site.map((one) => ({ ...one, data: { ...one.data, off: ['compare' as const] } })),
    }));
    expect(publishedChoice(without)).toBeUndefined();
    expect(listCompareFiles(without, 'en')).toEqual([]);
  });

  it('leads nowhere where nothing is counted yet: no page would stand there', () => {
    const empty = varyWholeSample(({ editions }) => ({
      clusters: [],
      returns: [],
      editions: editions.filter(({ id }) => id === '2024'),
      archive: [],
    }));
    expect(publishedChoice(empty)).toBeUndefined();
    expect(viewPickBar(empty, 'sectors', 'en')).toBeUndefined();
    expect(compareHref(empty, 'regions', 'xx', 'en')).toBeUndefined();
  });
});

describe('a cluster beside others', () => {
  const teapots = itemOf('clusters', 'xx-teapots');

  it('has the facts of its page: stage in each edition, members, indicators', () => {
    expect(text(teapots, 'stage')).toBe('Developing');
    expect(text(teapots, 'year.2023')).toBe('Initial');
    expect(teapots.cells['indicator.guests']).toMatchObject({ value: 77 });
    expect(teapots.cells['indicator.tea-exports']).toMatchObject({ value: 21000, unit: 'EUR' });
    expect(text(teapots, 'met.idea')).toBe('3');
  });

  it('says of a confidential indicator that it is, and holds no number of it', () => {
    const cell = teapots.cells['indicator.margin'];
    expect(cell).toMatchObject({ missing: true });
    expect(cell?.lines[0]?.text).toMatch(/^confidential/);
    expect(cell).not.toHaveProperty('value');
  });

  it('never says of a number that is kept that nobody reported it', () => {
    const { groups } = viewComparison(sample, 'clusters', ['xx-teapots', 'xx-buttons'], 'en');
    const indicators = groups.find(({ id }) => id === 'indicators');
    const margin = indicators?.rows.find(({ id }) => id === 'indicator.margin');
    expect(margin?.cells.map(({ lines }) => lines[0]?.text)).toEqual([
      'confidential, published only together with the answers of others',
      'confidential, published only together with the answers of others',
    ]);
    expect(indicators?.unknown.join()).not.toContain('Margin');
  });

  it('says what it was not asked, as its page does', () => {
    const idea = itemOf('clusters', 'xx-thistle-tea');
    expect(text(idea, 'indicator.tea-exports')).toBe('not answered');
    expect(idea.cells['indicator.tea-exports']).toMatchObject({ missing: true });
  });

  it('tells no number of a portal that keeps all answers to itself', () => {
    const quiet = varyWholeSample(({ site }) => ({
      site: site.map((one) => ({ ...one, data: { ...one.data, publishAnswers: false } })),
    }));
    const { items, groups } = viewComparison(quiet, 'clusters', ['xx-teapots', 'xx-kettles'], 'en');
    // Nor does it say that clusters reported no indicators and met no criteria.
    expect(groups.map(({ id }) => id)).toEqual([
      ...['entry', 'stage', 'profile', 'fields-premises', 'fields', 'more'],
    ]);
    for (const { cells } of items) {
      expect(Object.keys(cells).filter((row) => row.startsWith('indicator.'))).toEqual([]);
    }
  });
});

describe('regions, sectors and editions beside others', () => {
  it('count what their pages count', () => {
    const izmir = viewComparison(shipped, 'regions', ['TR-35'], 'en').items[0] as ComparedItem;
    const rows = shipped.rowsByRegion.get('TR-35') ?? [];
    expect(izmir.cells.count).toMatchObject({ value: rows.length });
    const stages = ['idea', 'initial', 'developing', 'mature', 'not-reported'].map((key) =>
      Number(text(izmir, `stage.${key}`)),
    );
    expect(stages.reduce((a, b) => a + b, 0)).toBe(rows.length);
  });

  it('say of a country without a list that there is none, and never nought', () => {
    const baku = viewComparison(shipped, 'regions', ['AZ-BA'], 'en').items[0] as ComparedItem;
    expect(baku.cells.count).toEqual({ lines: [{ text: 'no data' }], missing: true });
    expect(baku.cells).not.toHaveProperty(['stage.idea']);
  });

  it('never say nought of stages that nobody reported, and mark none as the highest', () => {
    const ids = ['GE-KA', 'GE-IM', 'TR-35'];
    const { groups } = viewComparison(shipped, 'regions', ids, 'en');
    const cellOf = (id: string) =>
      groups.flatMap(({ rows }) => rows).find((row) => row.id === id)?.cells[0];
    expect(cellOf('count')?.value).toBe(1);
    for (const row of ['past', 'stage.idea', 'stage.initial', 'stage.developing', 'stage.mature'])
      expect(cellOf(row), row).toMatchObject({
        lines: [{ text: 'not reported' }],
        missing: true,
        value: undefined,
      });
    expect(cellOf('stage.not-reported')?.lines).toEqual([{ text: '1', more: '100%' }]);
    const past = groups.flatMap(({ rows }) => rows).find(({ id }) => id === 'past');
    expect(past?.cells.some(({ best }) => best)).toBe(false);
  });

  it('tell beside a share how many of its total have no reported stage', () => {
    const item = viewComparison(shipped, 'sectors', ['jewellery'], 'en').items[0] as ComparedItem;
    const [count, unknown] = item.cells.past?.lines ?? [];
    expect(count).toEqual({ text: '0', more: '0%' });
    expect(unknown).toEqual({
      text: 'Stage unknown',
      more: text(item, 'stage.not-reported'),
    });
    expect(asCounts(item).cells.past?.lines).toEqual([{ text: count?.text }, unknown]);
  });

  it('never say that a country reported no agency of a kind that it does not have', () => {
    const both = viewComparison(shipped, 'regions', ['TR-35', 'GE-KA'], 'en').groups[0];
    const cellOf = (label: string) => both?.rows.find((row) => row.label === label)?.cells[1];
    for (const label of ['Part of', 'Development agency', 'BROP provinces'])
      expect(cellOf(label)?.lines, label).toEqual([{ text: 'not applicable' }]);
    const georgian = viewComparison(shipped, 'regions', ['GE-KA', 'GE-TB'], 'en').groups[0];
    expect(georgian?.rows.map(({ label }) => label)).toEqual(['Level', 'Country']);
    expect(georgian?.unknown).toEqual([]);
  });

  it('never say of a sector without a group of the charts that none was reported', () => {
    const item = viewComparison(shipped, 'sectors', ['ict'], 'en').items[0];
    expect(item?.cells.group).toMatchObject({ missing: true, why: 'not-applicable' });
  });

  it('tell the changes of an edition against the one before it', () => {
    const { groups, items } = viewComparison(sample, 'editions', ['2023', '2024'], 'en');
    expect(items[1]?.cells['change.new']).toMatchObject({ value: 3 });
    const changes = groups.find(({ id }) => id === 'changes');
    expect(changes?.rows[1]?.cells[0]).toMatchObject({ missing: true });
    expect(text(items[0] as ComparedItem, 'change.new')).toBe('no earlier year');
  });
});

describe('the files that the page fetches', () => {
  it.each(locales)('hold every cluster where the script looks for it: %s', (locale) => {
    const files = new Map(listCompareFiles(sample, locale).map((file) => [file.name, file]));
    for (const { id } of sample.clusters) {
      const part = partOf(id, countParts(sample.clusters.length));
      const items = files.get(`clusters-${part}`)?.read() as Record<string, ComparedItem>;
      expect(items[id]?.name).toBeTruthy();
    }
  });

  it('name the same rows in all languages', () => {
    const rowsIn = (locale: 'en' | 'ka') =>
      listCompareFiles(sample, locale)
        .filter(({ name }) => name.startsWith('rows-'))
        .map((file) => file.read() as { groups: { rows: { id: string }[] }[] })
        .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ id }) => id)));
    expect(rowsIn('ka')).toEqual(rowsIn('en'));
    const known = new Set(rowsIn('en'));
    const cells = sample.clusters.flatMap(({ id }) => Object.keys(itemOf('clusters', id).cells));
    expect(cells.filter((row) => !known.has(row))).toEqual([]);
  });

  it('are small: ten clusters of the shipped portal are fetched with less than 300 KB, unpacked', () => {
    const files = listCompareFiles(shipped, 'ka');
    const sizes = (name: RegExp) =>
      files
        .filter((file) => name.test(file.name))
        .map((file) => Buffer.byteLength(JSON.stringify(file.read())))
        .sort((a, b) => b - a);
    const ten = sizes(/^clusters-/).slice(0, 10);
    expect(ten.reduce((a, b) => a + b, 0)).toBeLessThan(300_000);
    expect(sizes(/^names-/)[0]).toBeLessThan(25_000);
  });
});

it.each(locales)('the page hands its script all that it says: %s', (locale) => {
  const { settings, sources } = viewCompare(sample, locale);
  const { words } = JSON.parse(settings) as { words: Record<string, string> };
  expect(Object.values(words).every(Boolean)).toBe(true);
  expect(settings).not.toContain('<');
  expect(sources.map(({ kind }) => kind)).toEqual(['clusters', 'regions', 'sectors', 'editions']);
});
