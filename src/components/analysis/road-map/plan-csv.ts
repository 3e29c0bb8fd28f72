import type { DescribedStep } from '../../../domain/analyses/road-map/describe-step.ts';
import type { PlanStep } from '../../../domain/analyses/road-map/plan-state.ts';
import { addQuarters, firstDay, type Quarter } from '../../../domain/analyses/road-map/quarters.ts';
import type { StepMoney } from './plan-money.ts';

/** A step in the table and the files of a plan. */
export interface ShownStep {
  readonly step: PlanStep;
  readonly said: DescribedStep;
  readonly money: StepMoney;
}

/** The previous day: `2026-06-30`. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Plan as rows for a spreadsheet: dates as days, money as numbers, each in a separate column. */
export function planRows(
  steps: readonly ShownStep[],
  first: Quarter,
): (string | number | undefined)[][] {
  return steps.map(({ step: { start, quarters }, said, money }) => {
    const names = (links: DescribedStep['practices']) => links.map(({ label }) => label).join('; ');
    return [
      ...[said.title, said.why, said.who],
      firstDay(addQuarters(first, start)),
      dayBefore(firstDay(addQuarters(first, start + quarters))),
      ...[money.cost, money.currency || undefined, money.paid, money.own],
      names(said.practices),
      names([...said.programmes, ...said.pastProgrammes]),
    ];
  });
}
