import { stringify } from 'yaml';
import type { Locale, Localized } from '../../src/i18n/locales.ts';

/** Answers from which a portal is created, and files added then. */
export interface SmallPortal {
  readonly answers: {
    readonly languages: readonly Locale[];
    readonly stages:
      | 'four'
      | readonly (Readonly<Record<string, unknown>> & { readonly label: Partial<Localized> })[];
    readonly year: string;
    readonly country: unknown;
  } & Readonly<Record<string, unknown>>;
  /** By path. */
  readonly files: ReadonlyMap<string, string>;
  /** A single region would show little on a map. */
  readonly hasMap: boolean;
  readonly asks: boolean;
  /** Other than folders. */
  readonly options: readonly string[];
}

interface InventedCluster {
  readonly name: string;
  readonly region?: string;
  readonly sector: string;
  readonly stage?: string;
}

const year = '2031';

/** As written by an import of a list. */
function writeClusters(
  country: string,
  language: string,
  clusters: readonly InventedCluster[],
): [string, string][] {
  const sources = () => [{ source: 'register' }];
  return clusters.flatMap(({ name, region, sector, stage }, at) => {
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
    ] as [string, string][];
  });
}

const keptInGit: [string, string][] = [
  ['README.md', '# Uydurma ölkə\n'],
  ['LICENSE', 'CC0\n'],
  ['.gitattributes', '* text=auto\n'],
  ['.github/workflows/publish.yml', 'on: push\n'],
  ['clusters/.keep', ''],
];

const regions = ['GE-AJ', 'GE-IM', 'GE-KA', 'GE-SZ', 'GE-TB'];
const sections = ['manufacturing', 'construction', 'real-estate', 'education'];
const fourStages = ['mature', 'idea', 'initial', 'developing'];
const turn = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** Invented portals with little in common; none has a survey, a report or prose. */
export const smallPortals: Readonly<Record<'country' | 'city' | 'region' | 'crowd', SmallPortal>> =
  {
    /** A country in two languages, with three custom stages, kept in Git. */
    country: {
      answers: {
        name: 'Uydurma ölkə',
        publisher: { az: 'Uydurma naşir', en: 'Invented publisher' },
        languages: ['az', 'en'],
        year,
        country: 'AZ',
        sectors: [
          { id: 'kites', label: { az: 'Çərpələnglər', en: 'Kites' } },
          { id: 'thimbles', label: { az: 'Üskükələr', en: 'Thimbles' } },
        ],
        stages: [
          { id: 'seed', label: { az: 'Toxum', en: 'Seed' } },
          {
            id: 'sapling',
            label: { az: 'Fidan', en: 'Sapling' },
            criteria: [{ az: 'Kökü var', en: 'It has roots' }],
          },
          { id: 'tree', label: { az: 'Ağac', en: 'Tree' } },
        ],
      },
      files: new Map([
        ...writeClusters('AZ', 'az', [
          { name: 'Uydurma klaster A', region: 'AZ-SMI', sector: 'kites', stage: 'seed' },
          { name: 'Uydurma klaster B', region: 'AZ-GA', sector: 'kites', stage: 'sapling' },
          { name: 'Uydurma klaster C', region: 'AZ-GA', sector: 'thimbles', stage: 'tree' },
        ]),
        ...keptInGit,
      ]),
      hasMap: true,
      asks: true,
      options: ['--no-cards'],
    },
    /** A city in one language: twelve clusters without regions, shapes or a known stage. */
    city: {
      answers: {
        name: 'გამოგონილი ქალაქი',
        publisher: 'გამოგონილი გამომცემელი',
        languages: ['ka'],
        year,
        country: { id: 'ZZ', name: 'გამოგონილი ქალაქი', inside: 'გამოგონილ ქალაქში' },
        sectors: [
          { id: 'wine', label: 'ღვინო' },
          { id: 'clay', label: 'თიხა' },
        ],
        stages: 'four',
      },
      files: new Map(
        writeClusters(
          'ZZ',
          'ka',
          Array.from({ length: 12 }, (_, at) => ({
            name: `გამოგონილი კლასტერი ${at + 1}`,
            sector: turn(['wine', 'clay'], at),
          })),
        ),
      ),
      hasMap: false,
      asks: false,
      options: [],
    },
    /** One region of a country, with custom stages, none of them an idea, and one cluster per sector. */
    region: {
      answers: {
        name: 'გამოგონილი რეგიონი',
        publisher: { tr: 'Uydurma yayıncı', ka: 'გამოგონილი გამომცემელი' },
        languages: ['ka', 'tr'],
        year,
        country: 'GE',
        regions: ['GE-KA'],
        sectors: [
          { id: 'kites', label: { tr: 'Uçurtmalar', ka: 'ფრანები' } },
          { id: 'bells', label: { tr: 'Çanlar', ka: 'ზარები' } },
          { id: 'combs', label: { tr: 'Taraklar', ka: 'სავარცხლები' } },
        ],
        stages: [
          { id: 'seed', label: { tr: 'Tohum', ka: 'თესლი' } },
          { id: 'sapling', label: { tr: 'Fidan', ka: 'ნერგი' } },
          { id: 'tree', label: { tr: 'Ağaç', ka: 'ხე' } },
        ],
      },
      files: new Map(
        writeClusters('GE', 'ka', [
          { name: 'გამოგონილი კლასტერი A', region: 'GE-KA', sector: 'kites', stage: 'seed' },
          { name: 'გამოგონილი კლასტერი B', region: 'GE-KA', sector: 'bells', stage: 'tree' },
          { name: 'გამოგონილი კლასტერი C', region: 'GE-KA', sector: 'combs' },
        ]),
      ),
      hasMap: false,
      asks: true,
      options: ['--no-cards'],
    },
    /** Six hundred clusters in a list; its site is built without the search to save time. */
    crowd: {
      answers: {
        name: 'Invented crowd',
        publisher: 'Invented publisher',
        languages: ['en'],
        year,
        country: 'GE',
        sectors: 'nace',
        stages: 'four',
      },
      files: new Map(
        writeClusters(
          'GE',
          'en',
          Array.from({ length: 600 }, (_, at) => ({
            name: `Invented cluster ${at + 1}`,
            region: turn(regions, at * 7),
            sector: turn(sections, at * 3),
            ...(at % 10 === 0 ? {} : { stage: turn(fourStages, at) }),
          })),
        ),
      ),
      hasMap: true,
      asks: false,
      options: ['--no-search', '--no-cards'],
    },
  };
