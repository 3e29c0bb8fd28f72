import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { joinShipped, joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { clusterFacts } from './cluster-facts.ts';
import { plansFor } from './plans-for.ts';
import { roadMapCalendar, viewRoadMap } from './view-road-map.ts';

const shipped = joinShipped();
const sample = joinWholeSample();

function roadMapOf(portal: Portal): readonly [id: string, data: AnalysisOf<'road-map'>] {
  const found = portal.analyses.find(({ data }) => data.method === 'road-map');
  if (found?.data.method !== 'road-map') throw new Error('expected a road map');
  return [found.id, found.data];
}
const [shippedId, shippedMap] = roadMapOf(shipped);
const [sampleId, sampleMap] = roadMapOf(sample);
const stepsIn = (portal: Portal, locale: 'az' | 'tr' | 'ka' | 'en') =>
  viewRoadMap(portal, ...roadMapOf(portal), locale).steps.map(({ said }) => said);

describe('the road map from the printed needs matrix', () => {
  it('has the four tasks of the order, and a step for each of the five resources', () => {
    const steps = stepsIn(shipped, 'en');
    expect(steps).toHaveLength(9);
    expect(steps[0]).toMatchObject({
      title: 'Compile statistics on the cluster',
      why: 'Proposed for every cluster.',
      sources: [{ label: 'İzmir strategy, pp. 25–26', href: '/en/bibliography/#doc-004' }],
      when: 'Q1 2011 to Q2 2011',
    });
    // Şekil 8 (doc-004): abroad 1, 2, 1, 1, 2 and design 2 in all five; at home and production 3 or 4.
    expect(steps.slice(4).map(({ title, why }) => [title, why])).toEqual([
      [
        'Strengthen human resources',
        'Low scores in the needs matrix: Marketing (Abroad) 1, Production (Design) 2.',
      ],
      [
        'Improve access to finance',
        'Low scores in the needs matrix: Marketing (Abroad) 2, Production (Design) 2.',
      ],
      [
        'Improve tangible fixed assets',
        'Low scores in the needs matrix: Marketing (Abroad) 1, Production (Design) 2.',
      ],
      [
        'Build up knowledge and experience',
        'Low scores in the needs matrix: Marketing (Abroad) 1, Production (Design) 2.',
      ],
      [
        'Extend relations and networks',
        'Low scores in the needs matrix: Marketing (Abroad) 2, Production (Design) 2.',
      ],
    ]);
  });

  it('names no programme as one of today: none of the portal is', () => {
    for (const { programmes, pastProgrammes } of stepsIn(shipped, 'tr')) {
      expect(programmes).toEqual([]);
      expect(pastProgrammes.length).toBeLessThanOrEqual(3);
    }
    const [, , , known] = stepsIn(shipped, 'tr');
    expect(known?.pastProgrammes.map(({ href }) => href)).toContain('/tr/programmes/ur-ge/');
  });

  it('says in each language when and why', () => {
    expect(stepsIn(shipped, 'tr')[4]?.when).toBe('2012, 2. çeyrek → 2013, 1. çeyrek');
    expect(stepsIn(shipped, 'ka')[4]?.title).toBe('ადამიანური რესურსების გაძლიერება');
    expect(stepsIn(shipped, 'az')[0]?.why).toBe('Hər klaster üçün təklif olunur.');
  });
});

describe('what a road map begins from', () => {
  it('is the criteria of a stage and of the next one: unknown where nobody reports them', () => {
    const facts = clusterFacts(shipped, shippedMap, 'tr-ankara-ostim-insaat-makinalari');
    expect(facts).toMatchObject({ country: 'TR', stages: ['developing', 'mature'], needs: [] });
    expect(Object.keys(facts?.criteria ?? {})).toHaveLength(12);
    expect(new Set(Object.values(facts?.criteria ?? {}))).toEqual(new Set(['unknown']));
    expect(facts?.bodies.map(({ name }) => name.en)).toContain('Ministry of Economy of Türkiye');
    expect(clusterFacts(shipped, shippedMap, 'nobody')).toBeUndefined();
  });

  it('is what the cluster ticks, where it does: what is not ticked is open', () => {
    const { criteria, needs } = clusterFacts(sample, sampleMap, 'xx-teapots') ?? {};
    // Its return of 2024 ticks five of the six criteria of the stage, and none of the next one.
    expect(Object.entries(criteria ?? {}).filter(([, state]) => state === 'open')).toEqual([
      ['plan', 'open'],
      ...['habit', 'own-house', 'washing-up', 'visitors', 'next-table'].map((id) => [id, 'open']),
    ]);
    expect(needs).toHaveLength(4);
  });

  it('tells of confidential answers nothing', () => {
    const kept = { ...sample, site: { ...sample.site, publishAnswers: false } };
    const { criteria, indicators } = clusterFacts(kept, sampleMap, 'xx-teapots') ?? {};
    expect(new Set(Object.values(criteria ?? {}))).toEqual(new Set(['unknown']));
    expect(indicators).toEqual({});
  });
});

describe('the invented road map', () => {
  it('answers each open criterion, the hands that are short, and the guests that stay away', () => {
    const titles = stepsIn(sample, 'en').map(({ title }) => title);
    expect(titles).toEqual([
      'Invite the guests to tea',
      'There is a plan of the table',
      'The second year of joint work is over',
      'The cluster has a house of its own',
      'The washing-up is done in turns',
      'People come from afar to learn',
      'A second table has been laid',
      'Hands',
      'Number of guests',
    ]);
    expect(stepsIn(sample, 'en').at(-2)?.why).toBe(
      'Low scores in the needs matrix: Brewing 1, Serving 2.',
    );
    expect(stepsIn(sample, 'en').at(-1)?.why).toBe('Indicator: 77; the target is 100.');
  });

  it('is a calendar that another program reads, step by step', () => {
    const text = roadMapCalendar(sample, sampleId, sampleMap, 'ka');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const steps = stepsIn(sample, 'ka');
    expect(events).toHaveLength(steps.length);
    const read = events.map((part) => new ICAL.Event(part));
    expect(read.map(({ summary }) => summary)).toEqual(steps.map(({ title }) => title));
    expect(read[0]?.startDate.toString()).toBe('2026-04-01');
    expect(read[0]?.endDate.toString()).toBe('2026-07-01');
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(steps.length);
  });
});

it('asks readers for the needs that its rules answer, and counts what the plan lacks', () => {
  const { asked, lacking } = viewRoadMap(shipped, shippedId, shippedMap, 'tr');
  expect(asked.functions).toHaveLength(4);
  expect(asked.resources).toHaveLength(5);
  expect(asked.stages.map(({ criteria }) => criteria.length)).toEqual([2, 5, 7, 5]);
  expect(lacking).toEqual({ who: 0, support: 9 });
  expect(viewRoadMap(sample, sampleId, sampleMap, 'en').asked.indicators).toHaveLength(1);
});

it('the page of a cluster leads to its own road map', () => {
  expect(plansFor(shipped, 'tr-sasad', 'tr')).toEqual([
    {
      label: 'Üç yıllık yol haritası',
      href: `/tr/analyses/${shippedId}/?cluster=tr-sasad`,
    },
  ]);
});
