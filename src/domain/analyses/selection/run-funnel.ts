import type { Place } from './place-candidates.ts';

export interface FunnelStep {
  readonly id: string;
  readonly least: number;
  readonly most: number;
}

export interface StepResult {
  readonly id: string;
  readonly entered: number;
  /** Proceeding candidates, first one first. */
  readonly chosen: readonly string[];
  /** Tied candidates for fewer seats than candidates: to be decided by people. */
  readonly tied: readonly string[];
  /** Number of seats among the tied. */
  readonly openSeats: number;
}

/**
 * Select the largest number from `least` to `most` that splits no tie; otherwise those tied at the last seat are
 * left open and the rest are selected.
 */
function cut(places: readonly Place[], { id, least: min, most: max }: FunnelStep): StepResult {
  const entered = places.length;
  const ids = places.map((one) => one.id);
  const all = { id, entered, tied: [], openSeats: 0 };
  if (entered <= max) return { ...all, chosen: ids };
  for (let seats = max; seats >= min; seats -= 1) {
    if (places[seats - 1]?.place !== places[seats]?.place) {
      return { ...all, chosen: ids.slice(0, seats) };
    }
  }
  const at = places[max - 1]?.place;
  const tied = places.filter(({ place }) => place === at).map((one) => one.id);
  const chosen = ids.slice(0, ids.indexOf(tied[0] ?? ''));
  return { id, entered, chosen, tied, openSeats: max - chosen.length };
}

/**
 * Pass ranked candidates through the steps of a selection, such as UNIDO’s in Georgia: 57 mapped, ten named, two
 * or three supported (doc 002, lines 123–165, 189–199). Candidates tied at a step proceed to the next, since
 * none is excluded.
 * @param places in order of rank
 */
export function runFunnel(places: readonly Place[], steps: readonly FunnelStep[]): StepResult[] {
  let left = places;
  return steps.map((step) => {
    const result = cut(left, step);
    const on = new Set([...result.chosen, ...result.tied]);
    left = left.filter(({ id }) => on.has(id));
    return result;
  });
}
