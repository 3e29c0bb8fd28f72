import type { Gap } from './find-gaps.ts';
import { readQuarter } from './quarters.ts';
import { roadMapQuarters } from './road-map-rule.ts';

/** Step of a reader's plan: proposed by a rule, possibly edited, or the reader's own. */
export interface PlanStep {
  /** Id of the proposing rule. */
  readonly rule?: string | undefined;
  /** Number of a reader's own step: its identity in calendars when it is moved. */
  readonly own?: number | undefined;
  readonly found?: Gap['found'] | undefined;
  readonly scores?: Gap['scores'];
  readonly value?: number | undefined;
  /** Reader's words; those of the rule if left out. */
  readonly title?: string | undefined;
  readonly who?: string | undefined;
  /** Starting quarter, 0 for the first. */
  readonly start: number;
  readonly quarters: number;
  readonly cost?: number | undefined;
  readonly currency?: string | undefined;
  /** Programme component that may pay for it: `programme.component`. */
  readonly support?: string | undefined;
}

export interface Plan {
  readonly cluster?: string | undefined;
  readonly name?: string | undefined;
  /** First quarter: `2026-Q1`. */
  readonly start: string;
  readonly steps: readonly PlanStep[];
}

/** Max steps read from an address. */
const maxSteps = 200;

/** Max characters kept per text field. */
const longestText = 500;

const founds: readonly Gap['found'][] = ['asked', 'open', 'unknown', 'low', 'below'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, longestText) : undefined;

const amount = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;

function whole(value: unknown, min: number, max: number): number {
  const number = typeof value === 'number' && Number.isInteger(value) ? value : min;
  return Math.min(max, Math.max(min, number));
}

function readScores(value: unknown): Gap['scores'] {
  if (!Array.isArray(value)) return undefined;
  return value.slice(0, 20).flatMap((one: unknown) => {
    if (!isRecord(one)) return [];
    const [name, score] = [text(one.function), amount(one.score)];
    return name !== undefined && score !== undefined ? [{ function: name, score }] : [];
  });
}

function readStep(value: unknown): PlanStep[] {
  if (!isRecord(value)) return [];
  const start = whole(value.start, 0, roadMapQuarters - 1);
  return [
    {
      rule: text(value.rule),
      own: Number.isSafeInteger(value.own) ? amount(value.own) : undefined,
      found: founds.find((one) => one === value.found),
      scores: readScores(value.scores),
      value: typeof value.value === 'number' ? value.value : undefined,
      title: text(value.title),
      who: text(value.who),
      start,
      quarters: whole(value.quarters, 1, roadMapQuarters - start),
      cost: amount(value.cost),
      currency: text(value.currency)?.slice(0, 10),
      support: text(value.support),
    },
  ];
}

/** Serialized plan for an address or a file. */
export const writePlan = (plan: Plan): string => JSON.stringify(plan);

/**
 * Parse a plan from untrusted text: invalid parts are dropped or clamped to the three years.
 * @returns undefined if it is not a plan
 */
export function readPlan(written: string): Plan | undefined {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || !Array.isArray(value.steps)) return undefined;
  const start = text(value.start);
  if (start === undefined || !readQuarter(start)) return undefined;
  return {
    cluster: text(value.cluster),
    name: text(value.name),
    start,
    steps: value.steps.slice(0, maxSteps).flatMap(readStep),
  };
}
