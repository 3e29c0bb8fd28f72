import { countrySchema } from '../../src/schemas/region.ts';
import { changeEntry } from './change-entry.ts';
import { makeCluster, makeRegion, makeReturn } from './inventory-parts.ts';
import { remember } from './remember.ts';
import { varySample } from './vary-sample.ts';

const named = (text: string) => ({ az: text, tr: text, ka: text, en: text });

const country = (id: string, name: string, data: object) => ({
  id,
  data: countrySchema.parse({
    id,
    name: named(name),
    inside: named(`in ${name}`),
    summary: named(`{total} clusters of ${name}`),
    levels: ['region'],
    ...data,
  }),
});

const cluster = (id: string, name: string, data: object) =>
  makeCluster(id, {
    name: { original: name, language: 'en' },
    country: 'XX',
    listed: '2024',
    sectors: [{ id: 'teaware', word: name }],
    sources: [{ source: 'sample-report', lines: '7' }],
    ...data,
  });

const lidStages = [
  'mature',
  'mature',
  'developing',
  'developing',
  'developing',
  'idea',
  'idea',
  'idea',
  'idea',
  undefined,
];

/** Ten makers of lids in Windy Plain; the first two are printed in the ferry area, the last makes kites. */
const lids = lidStages.map((stage, index) => {
  const id = `xx-lid-${index}`;
  const sectors = index === 9 ? { sectors: [{ id: 'kites', word: 'Lid' }] } : {};
  const printed = { ...(stage ? { stage } : {}), printedRegion: index < 2 ? 'XX-16' : 'XX-12' };
  return {
    cluster: cluster(id, `Lid Works ${index + 1}`, { regions: ['XX-12'], ...sectors }),
    reported: makeReturn(`2024/${id}`, printed),
  };
});

const both = [
  { id: 'kites', word: 'Shores' },
  { id: 'teaware', word: 'Two' },
];

/**
 * The fictional portal with additions: the Dry Shore, consisting of the three regions Windy Plain (ten
 * clusters), Kettle Valley (two, one of them also in Button Coast) and Thimble City (one), two more wider
 * clusters, Foamland, whose list is partial and undated, and Blankland, which has no list.
 */
export const joinCrowded = remember(() =>
  varySample(({ clusters, countries, regions, returns }) => {
    const within = (parent: string, ...ids: string[]) =>
      ids.reduce((list, id) => changeEntry(list, id, { parent }), regions);
    return {
      countries: [
        ...changeEntry(countries, 'XX', { levels: ['region', 'economic-region'] }),
        country('YY', 'Foamland', { order: 2, inventory: true, partial: true }),
        country('ZZ', 'Blankland', { order: 3, inventory: false }),
      ],
      regions: [
        ...within('XXS', 'XX-12', 'XX-14', 'XX-17'),
        makeRegion('XXS', {
          level: 'economic-region',
          country: 'XX',
          name: named('Dry Shore'),
          nuts: 'XXS',
          agency: 'sample-bay-agency',
        }),
        makeRegion('YY-1', { level: 'region', country: 'YY', name: named('Froth') }),
        makeRegion('YY-2', { level: 'region', country: 'YY', name: named('Bubble') }),
        makeRegion('ZZ-1', { level: 'region', country: 'ZZ', name: named('Blank') }),
      ],
      clusters: [
        ...clusters,
        ...lids.map((lid) => lid.cluster),
        cluster('xx-shores', 'Two Shores', {
          scope: 'regional',
          regions: ['XX-14', 'XX-13'],
          sectors: both,
        }),
        cluster('xx-whistles', 'Whistles', { regions: ['XX-14'] }),
        cluster('xx-thimbles', 'Thimbles', { regions: ['XX-17'] }),
        cluster('xx-fog', 'Fog', { regions: [], scope: 'national' }),
        cluster('xx-drizzle', 'Drizzle', { regions: [], scope: 'regional' }),
        cluster('yy-foam', 'Foam', { country: 'YY', regions: ['YY-1'] }),
      ],
      returns: [
        ...returns,
        ...lids.map((lid) => lid.reported),
        makeReturn('2024/xx-shores', { stage: 'initial', printedRegion: 'XX-14' }),
        makeReturn('2024/xx-whistles', { stage: 'mature', printedRegion: 'XX-14' }),
        makeReturn('2024/xx-thimbles', { stage: 'idea', printedRegion: 'XX-17' }),
        makeReturn('2024/xx-fog', { stage: 'mature' }),
        makeReturn('2024/xx-drizzle', { stage: 'developing' }),
      ],
    };
  }),
);
