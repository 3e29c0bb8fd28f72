import type { Place } from './place-candidates.ts';

/** A step of a selection: how many go on from it. */
export interface FunnelStep {
  readonly id: string;
  readonly least: number;
  readonly most: number;
}

/** Who goes on from a step. */
export interface StepResult {
  readonly id: string;
  /** How many came to it. */
  readonly entered: number;
  /** Those who go on, the first one first. */
  readonly chosen: readonly string[];
  /** Equal candidates for fewer seats than they are: people decide, not the sum. */
  readonly tied: readonly string[];
  /** How many seats the tied share. */
  readonly openSeats: number;
}

/**
 * Takes the greatest number from `least` to `most` that parts no equals; where there is none, the
 * equals at the last seat are tied and the rest are chosen.
 */
function cut(places: readonly Place[], { id, least, most }: FunnelStep): StepResult {
  const entered = places.length;
  const ids = places.map((one) => one.id);
  const all = { id, entered, tied: [], openSeats: 0 };
  if (entered <= most) return { ...all, chosen: ids };
  for (let seats = most; seats >= least; seats -= 1) {
    if (places[seats - 1]?.place !== places[seats]?.place) {
      return { ...all, chosen: ids.slice(0, seats) };
    }
  }
  const at = places[most - 1]?.place;
  const tied = places.filter(({ place }) => place === at).map((one) => one.id);
  const chosen = ids.slice(0, ids.indexOf(tied[0] ?? ''));
  return { id, entered, chosen, tied, openSeats: most - chosen.length };
}

/**
 * Leads placed candidates through the steps of a selection, such as UNIDO’s in Georgia: 57 mapped, ten
 * named, two or three supported (doc 002, lines 123–165, 189–199). Who is tied at a step comes to the
 * next one, since none of them is out.
 * @param places in the order of their places
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
