import type { ResultTable } from '../domain/analyses/result-table.ts';
import { resultTables } from '../domain/analyses/result-tables.ts';
import { tableOfFigure, type YearsInputs } from '../domain/figures/figure-table.ts';
import { factNames } from '../domain/figures/fact-names.ts';
import { type FigureInputs, joinFigureInputs } from '../domain/figures/inputs.ts';
import type { FigureTable } from '../domain/figures/table.ts';
import type { CollectionName } from '../loaders/collections.ts';
import type { Portal } from '../loaders/portal.ts';
import type { Figure } from '../schemas/figure.ts';
import type { FigureData } from '../schemas/figure-data.ts';
import type { FigureQuery } from '../schemas/figure-query.ts';

const inventory = ['site', 'editions', 'clusters', 'returns', 'regions', 'sectors'] as const;
const parted = [...inventory, 'region-groups'] as const;

/** Collections that determine the rows and columns of a query. */
const countedBy: Readonly<Record<FigureQuery['name'], readonly CollectionName[]>> = {
  stages: parted,
  sectors: [...parted, 'sector-groups'],
  regions: [...inventory, 'countries'],
  clusters: inventory,
  agencies: [...inventory, 'organisations'],
  published: ['site', 'editions'],
  criteria: ['stages'],
  kinds: inventory,
  glossary: [],
  // An analysis states its inputs itself; listed is everything it may use.
  answers: [...inventory, 'survey', 'indicators', 'stages', 'region-groups', 'sector-groups'],
  analysis: [...inventory, 'analyses', 'analysis-tables', 'indicators', 'figures', 'programmes'],
};

/** Counting inputs for the figures of a portal. */
interface Counted {
  readonly inputs: FigureInputs;
  /** Inputs of each published edition up to the current one, joined on first use. */
  readonly years: YearsInputs;
  readonly tables: WeakMap<FigureQuery, FigureTable | undefined>;
  /** Collections with unreadable entries. */
  readonly shaken: ReadonlySet<string>;
}

/** Ids of editions with numbers to show, earliest first. */
export function publishedEditions({ editions }: Portal, current: string): string[] {
  return editions
    .filter(({ id, data }) => id === current || (data.status === 'published' && id < current))
    .map(({ id }) => id)
    .sort();
}

const counted = new WeakMap<Portal, Counted>();

/** Join the entries of a portal for its current edition, once for all checks. */
function countPortal(portal: Portal): Counted {
  const known = counted.get(portal);
  if (known) return known;
  const refused = [...portal.refused].map((key) => key.slice(0, key.indexOf('/')));
  const current = portal.site[0]?.data.edition ?? '';
  const years = publishedEditions(portal, current);
  let joined: readonly FigureInputs[] | undefined;
  const fresh: Counted = {
    inputs: joinFigureInputs(portal, current),
    years: () => (joined ??= years.map((id) => joinFigureInputs(portal, id))),
    tables: new WeakMap(),
    shaken: new Set([...portal.unread, ...refused]),
  };
  counted.set(portal, fresh);
  return fresh;
}

/** Counting inputs of a portal's current edition. */
export function currentInputs(portal: Portal): FigureInputs {
  return countPortal(portal).inputs;
}

/** Result tables of an analysis. */
export function resultsOf(portal: Portal, analysis: string): readonly ResultTable[] {
  const { analysed } = currentInputs(portal);
  return analysed ? resultTables(analysed, analysis) : [];
}

/**
 * Whether a query counts what its author intends: not if it uses a broken entry or names a missing one, both
 * reported elsewhere.
 */
function isValid(query: FigureQuery, { inputs, shaken }: Counted): boolean {
  const collections = countedBy[query.name];
  if (collections.some((name) => shaken.has(name))) return false;
  if (collections.includes('editions') && !inputs.edition) return false;
  if (query.name === 'published') {
    const printed = new Set(inputs.edition?.figures.map(({ id }) => id));
    return query.figures.every((id) => printed.has(id));
  }
  if ('regionGroup' in query && query.regionGroup && !inputs.regionGroups.has(query.regionGroup))
    return false;
  return !('country' in query && query.country && !inputs.countries.has(query.country));
}

const ownTables = new WeakMap<FigureData, FigureTable | undefined>();

function remember<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

/**
 * Table of a figure.
 * @returns undefined if it has none, or if its contents are unknown because of other faults
 */
export function tableOf(portal: Portal, figure: Figure): FigureTable | undefined {
  const { query, data } = figure;
  if (query && data) return undefined;
  const all = countPortal(portal);
  if (figure.over && query) {
    return isValid(query, all) ? tableOfFigure(figure, all.inputs, all.years) : undefined;
  }
  const make = () => tableOfFigure(figure, all.inputs, all.years);
  if (data) return remember(ownTables, data, make);
  return query && isValid(query, all) ? remember(all.tables, query, make) : undefined;
}

const factsByTable = new WeakMap<FigureTable, ReadonlySet<string>>();

/** Names of the placeholders that a table fills. */
export function namesOf(table: FigureTable): ReadonlySet<string> {
  return remember(factsByTable, table, () => new Set(factNames(table)));
}
