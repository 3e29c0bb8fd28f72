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
import { inStageOrder, type StageOrder, stageOrderOf } from '../stages/stage-order.ts';
import { byId } from './greatest-first.ts';
import { countFigures } from './recount.ts';

interface Item<T> {
  readonly id: string;
  readonly data: T;
}

export interface FigureParts extends InventoryParts {
  readonly countries: readonly Item<Country>[];
  readonly 'region-groups': readonly Item<RegionGroup>[];
  readonly 'sector-groups': readonly Item<SectorGroup>[];
  readonly stages: readonly Item<Stage>[];
  readonly organisations: readonly Item<Organisation>[];
  readonly glossary: readonly Item<Term>[];
  readonly editions: readonly Item<EditionData>[];
}

/** Joined entries, shared by all figures of an edition. */
export interface FigureInputs {
  readonly editionId: string;
  readonly rows: readonly InventoryRow[];
  /** Rows of all clusters, including those not counted by the edition. */
  readonly allRows: readonly InventoryRow[];
  readonly edition: EditionData | undefined;
  /** All editions: a figure's own data may belong to another one. */
  readonly editions: ReadonlyMap<string, EditionData>;
  readonly clusters: ReadonlyMap<string, ClusterData>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly regionGroups: ReadonlyMap<string, RegionGroup>;
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly sectorGroups: ReadonlyMap<string, SectorGroup>;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly stageOrder: StageOrder;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly terms: readonly Term[];
  /** Inputs of analyses; undefined without any. */
  readonly analysed: AnalysisSource | undefined;
  /**
   * Sort positions of regions, sectors and sector groups (`group-…`) for breaking ties where a page lists them
   * by name in its language; if left out, the order is independent of language.
   */
  readonly places?: ReadonlyMap<string, number>;
}

/** Entries by id, whichever files they come from: their order breaks ties. */
function mapById<T>(items: readonly Item<T>[]): ReadonlyMap<string, T> {
  const sorted = items.toSorted(byId);
  return new Map(sorted.map(({ id, data }) => [id, data]));
}

/** Join the inputs of figures for one edition. */
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
    stageOrder: stageOrderOf(parts.stages.map(({ data }) => data)),
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
