import { findCandidates } from '../../../domain/analyses/three-star/find-candidates.ts';
import { giveStars, type StarThresholds } from '../../../domain/analyses/three-star/give-stars.ts';
import { holdAreas } from '../../../domain/analyses/three-star/hold-areas.ts';
import { readJobs } from '../../../domain/analyses/three-star/jobs-table.ts';
import {
  measureStars,
  plainValue,
  starNames,
} from '../../../domain/analyses/three-star/measure-stars.ts';
import { factors, varyThreshold } from '../../../domain/analyses/three-star/vary-threshold.ts';
import { type OwnRow, type OwnTableState, startOwnTables } from '../lab/own-table.client.ts';
import { bodyOf, showRows } from '../lab/show-rows.client.ts';

/** Rows `area, sector, number` as a table; a row that lacks one of the three is left out. */
const readRows = (rows: readonly OwnRow[]) =>
  readJobs(
    rows.flatMap(([region, sector, persons]) =>
      region !== undefined && sector !== undefined && typeof persons === 'number' && persons >= 0
        ? [{ region: String(region), sector: String(sector), persons }]
        : [],
    ),
  );

/** The typed thresholds: shares in per cent, and a quotient. One that is missing gives no star. */
function readThresholds([row = []]: readonly OwnRow[]): StarThresholds {
  const [size, dominance, specialisation] = row.map((cell) =>
    typeof cell === 'number' ? cell : Number.POSITIVE_INFINITY,
  );
  const none = Number.POSITIVE_INFINITY;
  return {
    size: (size ?? none) / 100,
    dominance: (dominance ?? none) / 100,
    specialisation: specialisation ?? none,
  };
}

const state = new Map<string, readonly OwnRow[]>();

function compute(write: OwnTableState['write']): void {
  const [own, typed] = [state.get('own'), state.get('thresholds')];
  if (!own || !typed) return;
  const thresholds = readThresholds(typed);
  const table = readRows(own);
  const measures = measureStars(
    table,
    holdAreas(table, () => ({ above: '', level: '' }), 'all'),
  );
  const pairs = findCandidates(giveStars(measures, thresholds), 0, () => false);
  const say = (value: number | undefined, times = 1) =>
    value === undefined ? '–' : write(value * times, 2);
  showRows(
    bodyOf('stars'),
    pairs.map(({ area, sector, size, dominance, specialisation, stars }) => ({
      label: `${sector} · ${area}`,
      cells: [
        say(plainValue(size), 100),
        say(plainValue(dominance), 100),
        say(plainValue(specialisation)),
        '★'.repeat(stars.length) || '–',
      ],
    })),
  );
  const counts = starNames.map((name) =>
    varyThreshold(
      measures,
      name,
      factors.map(({ factor }) => thresholds[name] * factor),
      { thresholds, least: 2, hasCluster: () => false },
    ),
  );
  showRows(
    bodyOf('thresholds'),
    factors.map(({ label }, at) => ({
      label,
      cells: counts.map((list) => String(list[at]?.candidates ?? 0)),
    })),
  );
}

startOwnTables(({ rows, root, write }) => {
  state.set(root.id, rows);
  compute(write);
});
