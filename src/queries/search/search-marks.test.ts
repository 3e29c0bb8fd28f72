import { describe, expect, test } from 'vitest';
import type { Region } from '../../schemas/region.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { datedMarks, reportMarks, timelineMarks } from './dated-marks.ts';
import {
  conceptMarks,
  organisationMarks,
  practiceMarks,
  programmeMarks,
  strategyMarks,
} from './knowledge-marks.ts';
import { clusterMarks, regionMarks, sectorMarks } from './place-marks.ts';
import { listFilters, type SearchMarks } from './search-marks.ts';

const sample = joinSample();
const shipped = joinShipped();
/** An existing entry of the portal. */
function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const entry = map.get(id);
  if (!entry) throw new Error(`no ${id}`);
  return entry;
}
const filters = (marks: SearchMarks) => listFilters(marks);

describe('the filters of a page', () => {
  test('are facet and id, each once, and nothing for what is not known', () => {
    expect(
      filters({ facets: { country: ['TR', 'TR', undefined], region: [], year: [undefined] } }),
    ).toEqual(['country:TR']);
    expect(filters({})).toEqual([]);
  });

  test('of a cluster: country, regions up to the widest, sectors, stage and year', () => {
    const marks = (id: string) =>
      clusterMarks(shipped, id, found(shipped.clusterById, id).data, 'en');
    expect(filters(marks('tr-izmir-organik'))).toEqual([
      'country:TR',
      'region:TR-35',
      'region:TR31',
      'sector:agri-food',
      'stage:developing',
      // Aspects that partners ask about and its profile answers.
      'known:founders',
      'known:founded',
      'known:supporters',
      'known:finance',
      'year:2012',
    ]);
    expect(filters(marks('ge-kakheti-wine'))).toEqual([
      'country:GE',
      'region:GE-KA',
      'sector:agri-food',
      'stage:not-reported',
    ]);
    expect(marks('ge-kakheti-wine').words).toEqual(['Cluster']);
  });

  test('of a cluster say what a misprint means, in the language of the name', () => {
    const { data } = found(sample.clusterById, 'xx-clouds');
    expect(clusterMarks(sample, 'xx-clouds', data, 'az').original).toEqual({
      words: ['Kümesi'],
      lang: 'tr',
    });
    const teapots = found(sample.clusterById, 'xx-teapots').data;
    expect(clusterMarks(sample, 'xx-teapots', teapots, 'az').original).toBeUndefined();
  });

  test('of a region: itself and those that it lies in; its codes are names', () => {
    const izmir = regionMarks(shipped, found(shipped.regionById, 'TR-35'), 'tr');
    expect(filters(izmir)).toEqual(['country:TR', 'region:TR-35', 'region:TR31']);
    expect(izmir.names).toContain('TR-35');
    expect(new Set(izmir.names).size).toBe(izmir.names?.length);
    expect(izmir.words).toEqual(['Türkiye']);
  });

  test('of a sector: itself; its group is among its words', () => {
    const [sector] = sample.sectors.filter(({ group }) => group);
    const marks = sectorMarks(sample, found(sample.sectorById, sector?.id ?? ''), 'en');
    expect(filters(marks)).toEqual([`sector:${sector?.id}`]);
    expect(marks.words).toEqual(['Sector', sample.groupById.get(sector?.group ?? '')?.label.en]);
    const alone = { ...found(sample.sectorById, 'kites'), group: undefined };
    expect(sectorMarks(sample, alone, 'en').words).toEqual(['Sector']);
  });

  test('of a chapter of a report: its country and year', () => {
    expect(filters(reportMarks(sample))).toEqual(['country:XX', 'year:2024']);
  });

  test('of a practice: country, sectors, stages and the first year of its period', () => {
    expect(filters(practiceMarks(found(sample.practiceById, 'borrowed-umbrellas').data))).toEqual([
      'country:XX',
      'sector:kites',
      'sector:teaware',
      'stage:initial',
      'stage:developing',
      'year:2021',
    ]);
  });

  test('of a programme: country and first year; its short name is a name', () => {
    const { data } = found(sample.programmeById, 'steam-grant');
    expect(filters(programmeMarks(data))).toEqual(['country:XX', 'year:2020']);
    expect(programmeMarks(data).names).toEqual(['STEAM']);
    expect(programmeMarks({ ...data, short: undefined, period: undefined })).toMatchObject({
      names: [],
      facets: { year: [undefined] },
    });
  });

  test('of a strategy: country, region and first year', () => {
    const { data } = found(sample.strategyById, 'dry-saucer-plan');
    expect(filters(strategyMarks(sample, data))).toEqual([
      'country:XX',
      'region:XX-01',
      'year:2020',
    ]);
  });

  test('of a body: where it sits, its country by its region if need be', () => {
    const marks = (id: string) => organisationMarks(sample, found(sample.organisationById, id));
    expect(filters(marks('teapot-guild'))).toEqual([
      'country:XX',
      'region:XX-14',
      'known:website',
      'known:contact',
    ]);
    expect(filters(marks('ministry-of-drizzle'))).toEqual(['country:XX']);
    expect(filters(marks('sample-bay-agency'))).toEqual(['country:XX', 'region:XX-01']);
    expect(marks('sample-bay-agency').names).toEqual(['SBDA']);
    expect(marks('teapot-guild').names).toEqual([]);
  });

  test('of a concept: the stage after which its term is named', () => {
    const { data } = found(sample.conceptById, 'lid-quotient');
    const [id = ''] = data.terms;
    const marks = conceptMarks(sample, 'lid-quotient', { ...data, terms: ['idea-stage'] }, 'en');
    expect(filters(marks)).toEqual(['stage:idea']);
    const own = conceptMarks(sample, 'lid-quotient', data, 'en');
    expect(filters(own)).toEqual([]);
    expect(own.names?.join(' ')).toContain(
      sample.termById.get(id)?.label.en.split(' (')[0] ?? 'no term',
    );
  });

  test('of a concept: a term that several explain is no name of one of them', () => {
    const shared = shipped.concepts.filter(
      ({ id, data }) =>
        data.terms[0] !== undefined &&
        data.terms[0] !== id &&
        shipped.concepts.filter((other) => other.data.terms[0] === data.terms[0]).length > 1,
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const { id, data } of shared) {
      const marks = conceptMarks(shipped, id, data, 'en');
      expect([id, marks.names]).toEqual([id, []]);
      expect(marks.words?.length).toBeGreaterThan(0);
    }
  });

  test('of a dated entry: its year, and the places and sectors that it names', () => {
    const see = ['regions/TR-35', 'sectors/tourism', 'countries/GE', 'concepts/ora'];
    expect(filters(datedMarks(shipped, '2013-05-07', see))).toEqual([
      'country:GE',
      'country:TR',
      'region:TR-35',
      'region:TR31',
      'sector:tourism',
      'year:2013',
    ]);
    expect(filters(datedMarks(shipped, '2014', []))).toEqual(['year:2014']);
  });

  test('of the timeline: the countries and years of its milestones', () => {
    const years = new Set(shipped.milestones.map(({ date }) => `year:${date.slice(0, 4)}`));
    const said = filters(timelineMarks(shipped)).filter((filter) => filter.startsWith('year:'));
    expect(new Set(said)).toEqual(years);
    expect(said).toHaveLength(years.size);
  });
});

describe('marks beside the filters', () => {
  test('of a region: each of its codes once, as names of it', () => {
    const bay: Region = { ...found(sample.regionById, 'XX-01'), iso: undefined, nuts: undefined };
    const names = (region: Partial<Region>) =>
      regionMarks(sample, { ...bay, ...region }, 'az').names;
    expect(names({})).toEqual(['XX-01']);
    expect(names({ iso: 'XX-01', nuts: 'XX1' })).toEqual(['XX-01', 'XX1']);
    // An id made up by the portal is no code.
    expect(names({ id: 'bay', nuts: 'XX1' })).toEqual(['XX1']);
    expect(names({ id: 'Bay-XX' })).toEqual([]);
    expect(regionMarks(sample, bay, 'az').words).toEqual(['Nümunəstan']);
  });

  test('of a region in a country without an entry: the code of the country', () => {
    const bay = { ...found(sample.regionById, 'XX-01'), country: 'YY' };
    expect(regionMarks(sample, bay, 'ka').words).toEqual(['YY']);
  });

  test('of a cluster: only misprints tell how its name is meant', () => {
    const { data } = found(sample.clusterById, 'xx-clouds');
    const marks = (notes: typeof data.notes) =>
      clusterMarks(sample, 'xx-clouds', { ...data, notes }, 'ka').original;
    expect(marks([{ kind: 'spelling', printed: 'Kumesi' }])).toBeUndefined();
    expect(marks(data.notes.filter(({ kind }) => kind !== 'spelling'))).toBeUndefined();
  });

  test('of a practice, a programme or a strategy without a period: no year', () => {
    const practice = {
      ...found(sample.practiceById, 'borrowed-umbrellas').data,
      period: undefined,
    };
    const strategy = { ...found(sample.strategyById, 'dry-saucer-plan').data, period: undefined };
    for (const marks of [practiceMarks(practice), strategyMarks(sample, strategy)]) {
      expect(filters(marks).filter((filter) => filter.startsWith('year'))).toEqual([]);
    }
  });

  test('of a concept: the first of its terms is a name, the others are words', () => {
    const { data } = found(sample.conceptById, 'spout-theory');
    expect(conceptMarks(sample, 'spout-theory', data, 'tr')).toEqual({
      facets: { stage: [] },
      names: ['küme'],
      words: ['demlik'],
    });
  });

  test('of a concept: the term of its own name is one, though others explain it, too', () => {
    const { data } = found(sample.conceptById, 'lid-quotient');
    const concepts = [
      { id: 'teapot', data },
      { id: 'lid-quotient', data },
    ].map((entry) => ({ ...found(sample.conceptById, 'lid-quotient'), ...entry }));
    const two = { ...sample, concepts };
    expect(conceptMarks(two, 'teapot', data, 'az').names).toEqual(['dəmlik']);
    expect(conceptMarks(two, 'lid-quotient', data, 'az')).toMatchObject({
      names: [],
      words: ['dəmlik'],
    });
  });

  test('of a concept without terms: nothing', () => {
    const { data } = found(sample.conceptById, 'lid-quotient');
    expect(conceptMarks(sample, 'lid-quotient', { ...data, terms: [] }, 'en')).toEqual({
      facets: { stage: [] },
      names: [],
      words: [],
    });
  });

  test('of a body in no known place: nothing', () => {
    const { contacts: _, ...rest } = found(sample.organisationById, 'teapot-guild');
    const body = { ...rest, country: undefined };
    expect(filters(organisationMarks(sample, { ...body, region: undefined }))).toEqual([]);
    expect(filters(organisationMarks(sample, { ...body, region: 'XX-13' }))).toEqual([
      'country:XX',
      'region:XX-13',
    ]);
  });

  test('of the timeline: its countries, each once', () => {
    expect(filters(timelineMarks(sample)).toSorted()).toEqual([
      'country:XX',
      'year:2009',
      'year:2013',
      'year:2020',
    ]);
  });
});
