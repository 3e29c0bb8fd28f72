import { stringify } from 'yaml';

/** A small invented portal: the answers it is made from, and its clusters. */
export interface SmallPortal {
  readonly answers: Readonly<Record<string, unknown>>;
  /** Their files, by path in the portal. */
  readonly clusters: ReadonlyMap<string, string>;
}

interface InventedCluster {
  readonly name: string;
  readonly region?: string;
  readonly sector: string;
  readonly stage?: string;
}

/** The files of invented clusters, as an import of a list of them writes them. */
function writeClusters(
  { country, language, year }: { country: string; language: string; year: string },
  clusters: readonly InventedCluster[],
): Map<string, string> {
  const sources = () => [{ source: 'register' }];
  return new Map(
    clusters.flatMap(({ name, region, sector, stage }, at) => {
      const id = `${country.toLowerCase()}-invented-${at + 1}`;
      const cluster = {
        name: { original: name, language },
        country,
        scope: region ? 'local' : 'national',
        regions: region ? [region] : [],
        kind: 'cluster',
        sectors: [{ id: sector, basis: 'reported', sources: sources() }],
        sources: sources(),
      };
      const answer = { ...(stage ? { stage } : {}), sources: sources() };
      return [
        [`clusters/${id}.yaml`, stringify(cluster)],
        [`returns/${year}/${id}.yaml`, stringify(answer)],
      ] as const;
    }),
  );
}

const threeStages = [
  { id: 'seed', label: { az: 'Toxum', en: 'Seed' } },
  { id: 'sapling', label: { az: 'Fidan', en: 'Sapling' } },
  { id: 'tree', label: { az: 'Ağac', en: 'Tree' } },
];

/** Portals that have little in common with the shipped one: invented, and none has a survey, a report or prose. */
export const smallPortals = {
  /** A country in two languages, with three stages of its own. */
  country: {
    answers: {
      name: 'Invented country',
      publisher: 'Invented publisher',
      languages: ['az', 'en'],
      year: '2031',
      country: 'AZ',
      sectors: [
        { id: 'kites', label: { az: 'Çərpələnglər', en: 'Kites' } },
        { id: 'thimbles', label: { az: 'Üskükələr', en: 'Thimbles' } },
      ],
      stages: threeStages,
    },
    clusters: writeClusters({ country: 'AZ', language: 'az', year: '2031' }, [
      { name: 'Uydurma klaster A', region: 'AZ-SMI', sector: 'kites', stage: 'seed' },
      { name: 'Uydurma klaster B', region: 'AZ-GA', sector: 'kites', stage: 'sapling' },
      { name: 'Uydurma klaster C', region: 'AZ-GA', sector: 'thimbles', stage: 'tree' },
    ]),
  },
  /** A city in one language without regions, shapes or a known stage. */
  city: {
    answers: {
      name: 'გამოგონილი ქალაქი',
      publisher: 'გამოგონილი გამომცემელი',
      languages: ['ka'],
      year: '2031',
      country: { id: 'XC', name: 'გამოგონილი ქალაქი', inside: 'გამოგონილ ქალაქში' },
      sectors: [
        { id: 'wine', label: 'ღვინო' },
        { id: 'clay', label: 'თიხა' },
      ],
      stages: 'four',
    },
    clusters: writeClusters(
      { country: 'XC', language: 'ka', year: '2031' },
      Array.from({ length: 12 }, (_, at) => ({
        name: `გამოგონილი კლასტერი ${at + 1}`,
        sector: at % 2 === 0 ? 'wine' : 'clay',
      })),
    ),
  },
  /** A country of which no cluster is known yet. */
  empty: {
    answers: {
      name: 'Invented blank',
      publisher: 'Invented publisher',
      languages: ['en'],
      year: '2031',
      country: 'GE',
      sectors: 'nace',
      stages: 'four',
    },
    clusters: new Map<string, string>(),
  },
} as const satisfies Readonly<Record<string, SmallPortal>>;

/** Clusters of the city, as many as it takes: for what only large portals show. */
export function inventClusters(count: number): ReadonlyMap<string, string> {
  return writeClusters(
    { country: 'XC', language: 'ka', year: '2031' },
    Array.from({ length: count }, (_, at) => ({
      name: `გამოგონილი კლასტერი ${at + 1}`,
      sector: 'wine',
    })),
  );
}
