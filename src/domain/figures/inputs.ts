import type { ClusterData } from '../../schemas/cluster.ts';
import type { EditionData } from '../../schemas/edition.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Term } from '../../schemas/reference.ts';
import type { Country, Region } from '../../schemas/region.ts';
import type { RegionGroup } from '../../schemas/region-group.ts';
import type { Sector, SectorGroup } from '../../schemas/sector.ts';
import type { Stage } from '../../schemas/stage.ts';
import {
  type InventoryParts,
  type InventoryRow,
  joinAllRows,
} from '../inventory/join-inventory.ts';
import type { AnalysisParts, AnalysisSource } from '../analyses/analysis-parts.ts';
import { inStageOrder, type StageWay, wayOf } from '../stages/stage-way.ts';
import { byId } from './greatest-first.ts';
import { countFigures } from './recount.ts';

interface Item<T> {
  readonly id: string;
  readonly data: T;
}

/** The entries of a portal that figures count. */
export interface FigureParts extends InventoryParts {
  readonly countries: readonly Item<Country>[];
  readonly 'region-groups': readonly Item<RegionGroup>[];
  readonly 'sector-groups': readonly Item<SectorGroup>[];
  readonly stages: readonly Item<Stage>[];
  readonly organisations: readonly Item<Organisation>[];
  readonly glossary: readonly Item<Term>[];
  readonly editions: readonly Item<EditionData>[];
}

/** The same, joined once for all figures of an edition. */
export interface FigureInputs {
  /** Id of the edition. */
  readonly editionId: string;
  readonly rows: readonly InventoryRow[];
  /** A row for every cluster: those that the edition does not count too. */
  readonly allRows: readonly InventoryRow[];
  readonly edition: EditionData | undefined;
  /** Every edition: a figure with data of its own may tell of another. */
  readonly editions: ReadonlyMap<string, EditionData>;
  readonly clusters: ReadonlyMap<string, ClusterData>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly regionGroups: ReadonlyMap<string, RegionGroup>;
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly sectorGroups: ReadonlyMap<string, SectorGroup>;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly stageWay: StageWay;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly terms: readonly Term[];
  /** Of what analyses compute their results; none where there are no analyses. */
  readonly analysed: AnalysisSource | undefined;
  /**
   * Places of regions, of sectors and of groups of sectors (`group-…`) among equals, where a page
   * lists them by name in its language; the same in all languages where it is left out.
   */
  readonly places?: ReadonlyMap<string, number>;
}

/** Entries in the order of their ids, whatever files they come from: it settles ties. */
function mapById<T>(items: readonly Item<T>[]): ReadonlyMap<string, T> {
  const sorted = items.toSorted(byId);
  return new Map(sorted.map(({ id, data }) => [id, data]));
}

/** Joins what figures count, for one edition. */
export function joinFigureInputs(
  parts: FigureParts | AnalysisParts,
  edition: string,
): FigureInputs {
  const allRows = joinAllRows(parts, edition);
  const rows = allRows.filter(({ counted }) => counted);
  const told = parts.editions.find(({ id }) => id === edition)?.data;
  const inputs: FigureInputs = {
    editionId: edition,
    rows,
    allRows,
    editions: mapById(parts.editions),
    edition: told,
    clusters: mapById(parts.clusters),
    countries: mapById(parts.countries),
    regions: mapById(parts.regions),
    regionGroups: mapById(parts['region-groups']),
    sectors: mapById(parts.sectors),
    sectorGroups: mapById(parts['sector-groups']),
    stages: new Map(inStageOrder(parts.stages.map(({ data }) => data)).map((one) => [one.id, one])),
    stageWay: wayOf(parts.stages.map(({ data }) => data)),
    organisations: mapById(parts.organisations),
    terms: parts.glossary.map(({ data }) => data),
    analysed: 'analyses' in parts ? { parts, edition } : undefined,
  };
  return told
    ? { ...inputs, edition: { ...told, figures: countFigures(told.figures, inputs) } }
    : inputs;
}

/** Rows of a country, or all. */
export function rowsOf(inputs: FigureInputs, country: string | undefined): readonly InventoryRow[] {
  return country === undefined ? inputs.rows : inputs.rows.filter((row) => row.country === country);
}
