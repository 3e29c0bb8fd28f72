import { type CollectionKey, getCollection } from 'astro:content';
import { readPortalShapes } from '../loaders/portal-shapes.ts';
import type { InventoryRow } from '../domain/inventory/join-inventory.ts';
import { type StageTally, tallyStages } from '../domain/inventory/tally.ts';
import type { Archive, Erratum } from '../schemas/archive.ts';
import type { Bulletin } from '../schemas/bulletin.ts';
import type { ClusterData } from '../schemas/cluster.ts';
import { type FigureInputs, joinFigureInputs } from '../domain/figures/inputs.ts';
import type { Concept } from '../schemas/concept.ts';
import type { EditionData } from '../schemas/edition.ts';
import type { Figure, FigureTopic } from '../schemas/figure.ts';
import type { Milestone } from '../schemas/milestone.ts';
import type { Practice } from '../schemas/practice.ts';
import type { Programme } from '../schemas/programme.ts';
import type { ClusterEvent, News } from '../schemas/news.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Path } from '../schemas/path.ts';
import type { Doubt, Source, Term } from '../schemas/reference.ts';
import type { Question } from '../schemas/survey.ts';
import type { Work } from '../schemas/work.ts';
import type { Country, Region } from '../schemas/region.ts';
import type { ReturnData } from '../schemas/return.ts';
import type { Sector, SectorGroup } from '../schemas/sector.ts';
import type { Site } from '../schemas/site.ts';
import type { Strategy } from '../schemas/strategy.ts';
import type { Stage } from '../schemas/stage.ts';

// The whole portal, joined once when the first page asks for it. Asking Astro for a collection on
// every page would make a large portal slow, so pages use these maps.

interface Entry<T> {
  readonly id: string;
  readonly data: T;
}

async function read<T>(name: CollectionKey): Promise<Entry<T>[]> {
  return (await getCollection(name)) as unknown as Entry<T>[];
}

const dataOf = <T>(entries: readonly Entry<T>[]) => entries.map((entry) => entry.data);

const [siteEntry] = await read<Site>('site');
if (!siteEntry) throw new Error('expected the file site.yaml, found none');

/** The portal itself. */
export const site: Site = siteEntry.data;
/** Id of the current edition. */
export const editionId: string = site.edition;

// As they were read, for what joins entries by their ids.
const countryEntries = await read<Country>('countries');
const regionEntries = await read<Region>('regions');
const sectorEntries = await read<Sector>('sectors');
const groupEntries = await read<SectorGroup>('sector-groups');
const stageEntries = await read<Stage>('stages');
const organisationEntries = await read<Organisation>('organisations');
const termEntries = await read<Term>('glossary');

export const countries = dataOf(countryEntries).sort((a, b) => a.order - b.order);
export const regions = dataOf(regionEntries);
export const sectors = dataOf(sectorEntries);
export const sectorGroups = dataOf(groupEntries);
export const stages = dataOf(stageEntries);
export const organisations = dataOf(organisationEntries);
export const sources = dataOf(await read<Source>('sources'));
export const terms = dataOf(termEntries);
export const doubts = dataOf(await read<Doubt>('doubts'));
export const editions = await read<EditionData>('editions');
/** Locks of frozen editions. */
export const archives = await read<Archive>('archive');
export const errata = dataOf(await read<Erratum>('errata'));
export const clusters = await read<ClusterData>('clusters');
/** Returns; what is only prepared to be filled in is none. */
export const returns = (await read<ReturnData>('returns')).filter(({ data }) => !data.prepared);
export const concepts = await read<Concept>('concepts');
export const practices = await read<Practice>('practices');
export const programmes = await read<Programme>('programmes');
export const strategies = await read<Strategy>('strategies');
export const milestones = dataOf(await read<Milestone>('timeline'));
export const works = dataOf(await read<Work>('works'));
export const questions = dataOf(await read<Question>('survey')).sort((a, b) => a.number - b.number);
export const paths = dataOf(await read<Path>('paths')).sort((a, b) => a.order - b.order);
export const news = await read<News>('news');
export const events = await read<ClusterEvent>('events');
export const bulletins = await read<Bulletin>('bulletins');
export const figures = await read<Figure>('figures');
export const figureTopics = dataOf(await read<FigureTopic>('figure-topics')).sort(
  (a, b) => a.order - b.order,
);
export const shapes = readPortalShapes();

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

export const countryById = byId(countries);
export const regionById = byId(regions);
export const sectorById = byId(sectors);
export const groupById = byId(sectorGroups);
export const stageById = byId(stages);
export const sourceById = byId(sources);
export const organisationById = byId(organisations);
export const clusterById = byId(clusters);
export const returnById = byId(returns);
export const archiveById = byId(archives);
export const termById = byId(terms);
export const doubtById = byId(doubts);
export const figureById = byId(figures);
export const conceptById = byId(concepts);
export const practiceById = byId(practices);
export const programmeById = byId(programmes);
export const strategyById = byId(strategies);
export const workById = byId(works);
export const questionById = byId(questions);
export const pathById = byId(paths);
export const newsById = byId(news);
export const eventById = byId(events);

const current = editions.find(({ id }) => id === editionId);
if (!current) throw new Error(`expected the edition ${editionId}, found none`);
/** The current edition. */
export const edition: EditionData = current.data;

/** What figures count, joined for the current edition. */
export const figureInputs: FigureInputs = joinFigureInputs(
  {
    clusters,
    returns,
    regions: regionEntries,
    sectors: sectorEntries,
    countries: countryEntries,
    'sector-groups': groupEntries,
    stages: stageEntries,
    organisations: organisationEntries,
    glossary: termEntries,
    editions,
  },
  editionId,
);

/** Every cluster with what it returned for the current edition. */
export const inventory: readonly InventoryRow[] = figureInputs.rows;
export const rowById = byId(inventory as InventoryRow[]);

function groupRows(keysOf: (row: InventoryRow) => Iterable<string>): Map<string, InventoryRow[]> {
  const groups = new Map<string, InventoryRow[]>();
  for (const row of inventory) {
    for (const key of keysOf(row)) {
      const list = groups.get(key);
      if (list) list.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

/** Rows by region id; a row stands in each of its regions and in those above them. */
export const rowsByRegion = groupRows((row) => row.regions);
/** Rows by sector id; a row stands in each of its sectors. */
export const rowsBySector = groupRows((row) => row.sectors);
export const rowsByCountry = groupRows((row) => [row.country]);

/** Values for the placeholders of texts that count: stages of all rows, and rows by country code. */
export const counted: StageTally & Readonly<Record<string, number>> = {
  ...tallyStages(inventory),
  ...Object.fromEntries(countries.map(({ id }) => [id, rowsByCountry.get(id)?.length ?? 0])),
};
