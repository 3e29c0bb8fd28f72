import { describe, expect, it } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import type { Analysis, AnalysisMethod, AnalysisOf } from '../../schemas/analysis.ts';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { certificateHref } from './checklist/view-holders.ts';
import { viewCertificates } from '../clusters/view-certificates.ts';
import { viewChecklist } from './checklist/view-checklist.ts';
import { viewExaminations } from './selection/view-own-selection.ts';
import { viewSheet } from './sheet/view-sheet.ts';
import { viewOwnValue } from './value/view-own-value.ts';
import { resultsOf, viewResults } from './view-results.ts';

const shipped = joinShipped();
const sample = joinWholeSample();

function dataOf<M extends AnalysisMethod>(portal: Portal, method: M): AnalysisOf<M> {
  const isIt = (data: Analysis): data is AnalysisOf<M> => data.method === method;
  const found = portal.analyses.map(({ data }) => data).find(isIt);
  if (!found) throw new Error(`expected an analysis by ${method}`);
  return found;
}
const cellsOf = (portal: Portal, id: string, name: string) =>
  resultsOf(portal, id)
    .find((one) => one.name === name)
    ?.table.rows.map(({ cells }) => cells);

describe('the value of a cluster', () => {
  const numbersOf = (name: string) =>
    cellsOf(sample, 'tea-value', name)?.map((cells) => cells.filter(Number.isFinite));

  it('is computed for the invented case: −1,800, then +1,800 and +6,600', () => {
    // By hand: 12 × 100 − (12 × 20 × 10 + 600); 12 × 150 + 3,000 − 3,000; 1,800 + 6,000 − 1,200.
    expect(numbersOf('years')).toEqual([
      [1200, 3000, -1800, -150, 250],
      [4800, 3000, 1800, 150, 250],
      [7800, 1200, 6600, 550, 100],
      [13_800, 7200, 6600, 550, 600],
    ]);
    // Orders may be off by half, biscuits by a tenth: 2024: 3,300 − 3,060 and 6,300 − 2,940.
    expect(numbersOf('range')).toEqual([
      [-1860, -1740],
      [240, 3360],
      [3600, 9600],
    ]);
  });

  it('names beside each sum the items of which nobody knows the amount', () => {
    const told = cellsOf(sample, 'tea-value', 'years')?.map((cells) => cells.at(-1));
    expect(told).toMatchObject([
      { text: { en: '–' } },
      { text: { en: '–' } },
      { text: { en: 'Biscuits', tr: 'Bisküvi' } },
      { text: { en: 'Biscuits' } },
    ]);
  });

  it('has no result where no source gives an amount, and its items with their lines', () => {
    expect(resultsOf(shipped, 'cluster-value')).toEqual([]);
    const { items, tables, years } = viewOwnValue(shipped, dataOf(shipped, 'value'), 'en');
    expect(items.map(({ side }) => side).filter((side) => side === 'Cost')).toHaveLength(3);
    expect(items.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(years).toEqual(['Year 1', 'Year 2', 'Year 3']);
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['gain', 5],
      ['pay', 2],
      ['time', 1],
    ]);
  });

  it('begins the form of the reader with the invented case', () => {
    const { terms, tables } = viewOwnValue(sample, dataOf(sample, 'value'), 'tr');
    expect(terms.rows).toEqual([[12, 10, 'EUR']]);
    expect(tables[1]?.rows).toEqual([['Bisküvi', undefined, 10, 600, 600, undefined]]);
  });
});

describe('the checklist of management', () => {
  it('says what the sources leave open of a certificate: four of six questions', () => {
    const found = shipped.analyses.find(({ id }) => id === 'management-quality')?.data;
    if (found?.method !== 'checklist') throw new Error('expected the checklist of management');
    const { rules, items } = viewChecklist(shipped, 'management-quality', found, 'en');
    expect(rules.map(({ answer }) => answer === undefined)).toEqual([
      ...[false, false, true, true, true, true],
    ]);
    expect(items).toHaveLength(13);
    expect(items.every(({ answer }) => answer === 'unknown')).toBe(true);
    expect(resultsOf(shipped, 'management-quality')).toEqual([]);
  });

  it('lists who holds a certificate of it, with level, body and last day, in each language', () => {
    const found = sample.analyses.find(({ id }) => id === 'tea-management')?.data;
    if (found?.method !== 'checklist') throw new Error('expected the checklist of the tea table');
    const held = (locale: 'en' | 'tr') =>
      viewChecklist(sample, 'tea-management', found, locale).holders.map(({ reason }) => reason);
    expect(held('en')).toEqual([
      'Copper Kettle Label · Pot · Chamber of Buttons and Fastenings · valid until 31 December 2027',
    ]);
    expect(held('tr')[0]).toContain('31 Aralık 2027 tarihine kadar geçerli');
    expect(viewCertificates(sample, 'xx-kettles', 'en')).toMatchObject({
      certificates: [
        {
          name: 'Copper Kettle Label',
          cells: [
            { term: 'Level', value: 'Pot' },
            { term: 'Issued by', value: 'Chamber of Buttons and Fastenings' },
            { term: 'Valid until', value: '31 December 2027' },
          ],
          // A level asks for what those below ask for, too.
          rows: [
            { label: 'Cup', text: 'A host is chosen' },
            { label: 'Pot', text: 'The kettle is always on; The napkins are folded' },
          ],
        },
      ],
      badge: expect.stringContaining('/clusters/xx-kettles/embed/'),
    });
    expect(certificateHref(sample, 'xx-kettles', 'ka')).toBe(
      '/ka/clusters/xx-kettles/certificate/',
    );
    expect(certificateHref(sample, 'xx-teapots', 'ka')).toBeUndefined();
  });

  it('counts the answers of the invented case, and the item that nobody answered', () => {
    expect(cellsOf(sample, 'tea-management', 'counts')).toEqual([[1], [1], [1], [1]]);
    const [, answers] = viewResults(sample, 'tea-management', 'ka');
    expect(answers?.table.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      ...['კი', 'ნაწილობრივ', 'არა', 'უცნობია'],
    ]);
  });

  it('proposes joint activities for what is missing, and says what each level lacks', () => {
    const [, , activities, levels] = viewResults(sample, 'tea-management', 'en');
    // Napkins call for both, the kettle, partly on, for the rota too.
    expect(activities?.table.rows.map(({ label, cells }) => [label, cells[0]?.text])).toEqual([
      ['A rota', 'The kettle is always on; The napkins are folded'],
      ['Folding napkins together', 'The napkins are folded'],
    ]);
    expect(levels?.table.rows.map(({ label, cells }) => [label, cells[0]?.text])).toEqual([
      ['Cup', '–'],
      ['Pot', 'The kettle is always on; The napkins are folded'],
    ]);
  });

  it('examines the clusters that a selection chose, with a joint activity for each gap', () => {
    const found = shipped.analyses.find(({ id }) => id === 'diagnostic')?.data;
    if (found?.method !== 'checklist') throw new Error('expected the diagnostic study');
    const { items, activities } = viewChecklist(shipped, 'diagnostic', found, 'ka');
    expect(items).toHaveLength(10);
    expect(items.every((item) => item.activities.length > 0)).toBe(true);
    const called = new Set(items.flatMap((item) => item.activities));
    expect(activities.map(({ id }) => called.has(id))).toEqual(activities.map(() => true));
    expect([...items, ...activities].every(({ sources }) => sources.length > 0)).toBe(true);
    expect(viewExaminations(shipped, 'unido-selection', 'tr')).toEqual([
      { label: found.title.tr, href: '/tr/analyses/diagnostic/' },
    ]);
    expect(viewExaminations(shipped, 'azerbaijan-selection', 'tr')).toEqual([]);
  });
});

describe('a sheet', () => {
  it('of the diamond has four corners that are marked, and one for what joins them', () => {
    const data = dataOf(shipped, 'sheet');
    const { sections, hasDiamond, head } = viewSheet(shipped, 'diamond', data, 'az');
    expect(hasDiamond).toBe(true);
    expect(sections.filter(({ score }) => score !== undefined)).toHaveLength(4);
    expect(sections.flatMap(({ prompts }) => prompts)).toHaveLength(11);
    expect(head.map(({ id, value }) => [id, value])).toEqual([
      ['name', ''],
      ['date', ''],
    ]);
  });

  it('has the invented marks in its table, in the order of the corners', () => {
    expect(cellsOf(sample, 'tea-diamond', 'scores')).toEqual([[2], [5], [3], [4]]);
    const { sections } = viewSheet(sample, 'tea-diamond', dataOf(sample, 'sheet'), 'en');
    expect(sections[0]?.prompts[0]?.value).toBe('The whistle works, but on Sundays only.');
  });
});
