import { findCandidates } from '../../../domain/analyses/three-star/find-candidates.ts';
import { giveStars, type StarThresholds } from '../../../domain/analyses/three-star/give-stars.ts';
import { type HeldArea, holdAreas } from '../../../domain/analyses/three-star/hold-areas.ts';
import { type JobsTable, readJobs } from '../../../domain/analyses/three-star/jobs-table.ts';
import {
  type Certainty,
  type Measure,
  measureStars,
  starNames,
} from '../../../domain/analyses/three-star/measure-stars.ts';
import { factors, varyThreshold } from '../../../domain/analyses/three-star/vary-threshold.ts';
import type { OwnMapView, StarRules } from '../../../queries/analyses/three-star/view-own-stars.ts';
import type { Maybe } from '../../../domain/missing.ts';
import { fillWords } from '../lab/fill-words.ts';
import { type OwnRow, type OwnTableState, startOwnTables } from '../lab/own-table.client.ts';
import { bodyOf, showRows } from '../lab/show-rows.client.ts';

const place = document.querySelector<HTMLElement>('[data-rules]');
const rules = JSON.parse(place?.dataset.rules ?? '{}') as StarRules;

/** Complete rows `area, sector, number`, with their position in the table. */
const readRows = (rows: readonly OwnRow[]) =>
  rows.flatMap(([region, sector, persons], at) =>
    region !== undefined && sector !== undefined && typeof persons === 'number'
      ? [{ region: String(region), sector: String(sector), persons, at }]
      : [],
  );

/** Messages for rows that repeat an area and sector, whose later number counts. */
function tellTwice(rows: ReturnType<typeof readRows>): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ region, sector, at }) => {
    const key = JSON.stringify([region, sector]);
    if (seen.has(key)) return [fillWords(rules.twice, { row: at + 1 })];
    seen.add(key);
    return [];
  });
}

/** Typed thresholds: shares in per cent, a quotient, and a number. A missing one gives no star. */
function readThresholds([row = []]: readonly OwnRow[]): StarThresholds {
  const none = Number.POSITIVE_INFINITY;
  const [size = none, dominance = none, specialisation = none] = row
    .slice(0, 3)
    .map((cell) => (typeof cell === 'number' ? cell : none));
  const atLeast = typeof row[3] === 'number' ? row[3] : 0;
  return { size: size / 100, dominance: dominance / 100, specialisation, atLeast };
}

/** Format of a measure by how missing numbers limit its precision. */
const certaintySigns: Readonly<Record<Certainty, string>> = {
  exact: '{}',
  'at-most': '≤ {}',
  'at-least': '≥ {}',
  open: '{} ?',
};

type Pair = Parameters<JobsTable['personsOf']>;

const pairKey = (...pair: Pair) => JSON.stringify(pair);

/** Number of area–sector pairs that have a row. */
const countPairs = ({ areas, sectors, personsOf }: JobsTable): number =>
  areas.reduce(
    (sum, area) => sum + sectors.filter((one) => personsOf(area, one) !== undefined).length,
    0,
  );

const state = new Map<string, readonly OwnRow[]>();

const map = document.querySelector<HTMLDetailsElement>('[data-own-map]');
/** Sectors that stand out by area, as last computed. */
let shown: ReadonlyMap<string, number> | undefined;

/** Areas compared to the named one, excluding itself; by default to the total. */
function hold(table: JobsTable, reference: string | undefined): HeldArea[] {
  const kind = reference === undefined ? 'all' : 'above';
  return holdAreas(
    table,
    // All areas lie side by side below the one they are compared to, or below a whole without a name.
    (area) => (area === '' ? undefined : area === reference ? '' : (reference ?? '')),
    kind,
  ).filter(({ area }) => area !== reference);
}

function compute(write: OwnTableState['write']): void {
  const [own, typed] = [state.get('own'), state.get('thresholds')];
  if (!own || !typed) return;
  const thresholds = readThresholds(typed);
  const rows = readRows(own);
  const given = readJobs(rows);
  // A pair with a row and no number, such as a secret one, is unknown, and not absent.
  const unknown = new Set(own.map(([area, sector]) => pairKey(String(area), String(sector))));
  const table = rules.absentIsNone
    ? {
        ...given,
        personsOf: (...pair: Pair) =>
          given.personsOf(...pair) ?? (unknown.has(pairKey(...pair)) ? undefined : 0),
      }
    : given;
  const named = typed[0]?.[4];
  const isNamed = (area: string) => area.trim().toLowerCase() === String(named).toLowerCase();
  const reference = named === undefined ? undefined : table.areas.find(isNamed);
  const measures = measureStars(table, hold(table, reference));
  const pairs = findCandidates(giveStars(measures, thresholds), 0, () => false).filter(
    ({ area, sector }) => given.personsOf(area, sector) !== undefined,
  );
  const say = (measure: Maybe<Measure>, times = 1) =>
    'missing' in measure
      ? '–'
      : certaintySigns[measure.certainty].replace('{}', write(measure.value * times, 2));
  showRows(
    bodyOf('stars'),
    pairs.map(({ area, sector, size, dominance, specialisation, stars, unsure }) => ({
      label: `${sector} · ${area}`,
      cells: [
        say(size, 100),
        say(dominance, 100),
        say(specialisation),
        ('★'.repeat(stars.length) || '–') + (unsure.length > 0 ? ' ?' : ''),
      ],
    })),
  );
  const counts = starNames.map((name) =>
    varyThreshold(
      measures,
      name,
      factors.map(({ factor }) => thresholds[name] * factor),
      { thresholds, least: rules.candidate, hasCluster: () => false },
    ),
  );
  showRows(
    bodyOf('thresholds'),
    factors.map(({ label }, at) => ({
      label,
      cells: counts.map((list) => String(list[at]?.candidates ?? 0)),
    })),
  );
  // Each area with a known number, also without stars.
  const standing = pairs.filter(({ stars }) => stars.length >= rules.candidate);
  shown = new Map(
    given.areas.map((area) => [area, standing.filter((one) => one.area === area).length]),
  );
  void showMap();
  const lacksReference = named !== undefined && reference === undefined;
  const told = document.querySelector('[data-told]');
  const absent = given.areas.length * given.sectors.length - countPairs(given);
  const faults = [
    ...(absent > 0 ? [fillWords(rules.absent, { n: String(absent) })] : []),
    ...(lacksReference ? [fillWords(rules.noReference, { text: String(named) })] : []),
    ...tellTwice(rows).slice(0, 5),
  ];
  if (told) told.textContent = faults.join(' ');
}

/** Draw the map once its reader opens it, and with each change after that. */
async function showMap(): Promise<void> {
  if (!map?.open || !shown) return;
  const { drawOwnMap } = await import('./own-map.client.ts');
  await drawOwnMap(map, JSON.parse(map.dataset.ownMap ?? '{}') as OwnMapView, shown);
}
map?.addEventListener('toggle', () => void showMap());

startOwnTables(({ rows, root, write }) => {
  state.set(root.id, rows);
  compute(write);
});
