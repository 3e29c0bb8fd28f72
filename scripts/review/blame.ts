import { parseDocument } from 'yaml';
import { rangeOf } from '../../src/editing/yaml/merge.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { hideMarks } from '../../src/review/marks.ts';
import { type ItemPlan, nameItem, type RoundFault } from '../../src/review/plan-round.ts';
import { stepsOf } from '../../src/review/write-round.ts';

function offsetOf(text: string, { line, column }: Problem): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, column - 1);
}

type Range = readonly [from: number, to: number] | undefined;

/**
 * A plan that is left out, named by a text of it.
 * @param key by default that of the only new text; otherwise the entry is named
 */
export function leaveOut(
  plan: ItemPlan,
  why: Pick<RoundFault, 'fault' | 'problem'>,
  key = plan.edits.size === 1 ? [...plan.edits.keys()][0] : undefined,
): RoundFault {
  const unit = plan.item.units.find((one) => one.key === key);
  const edit = plan.edits.get(key ?? '');
  return {
    key: unit?.key ?? nameItem(plan.item),
    ...why,
    now: edit === undefined ? '' : (unit?.text ?? ''),
    returned: edit === undefined ? '' : hideMarks(edit, [...(unit?.marks ?? [])]),
  };
}

/**
 * The plan, and its text, at the place of a problem.
 * @param text of the file, with the plans
 * @param plans of the file
 */
export function blame(
  problem: Problem,
  text: string,
  plans: readonly ItemPlan[],
): { plan: ItemPlan; fault: RoundFault } | undefined {
  const offset = offsetOf(text, problem);
  const holds = (range: Range) => range !== undefined && range[0] <= offset && offset <= range[1];
  const [first] = plans;
  const isProse = first?.item.path.length === 0 && problem.file.endsWith('.mdx');
  const document = isProse ? undefined : parseDocument(text, { customTags: null });
  const nodeAt = (path: readonly (string | number)[]) => rangeOf(document?.getIn(path, true));
  const plan = isProse ? first : plans.find(({ item }) => holds(nodeAt(item.path)));
  if (!plan) return undefined;
  const rangeAt = (key: string): Range => {
    if (document) return nodeAt(stepsOf(key));
    const edit = plan.edits.get(key) ?? '';
    const at = text.indexOf(edit);
    return at < 0 ? undefined : [at, at + edit.length];
  };
  const key = [...plan.edits.keys()].find((one) => holds(rangeAt(one)));
  return { plan, fault: leaveOut(plan, { fault: 'check', problem }, key) };
}
