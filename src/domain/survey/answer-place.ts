import type { ReturnData } from '../../schemas/return.ts';
import { isGroup } from './answer-kind.ts';
import type { SurveyForm } from './compile-form.ts';

type Step = string | number;

/** The place in a list of what a part of a key names: a row by its number, else a code. */
function indexIn(list: readonly unknown[], part: string): number {
  const row = /^\d+$/.test(part) ? Number(part) - 1 : -1;
  const isRow = row in list && isGroup(list[row]);
  return isRow
    ? row
    : list.findIndex((one) => one === part || (isGroup(one) && Object.hasOwn(one, part)));
}

/**
 * The path of a field in the answer that holds it, as deep as there is one: `q08.large.all` is
 * `large.all`, `q14.members.share` is `[2].members.share`.
 * @param raw the answer to the item as it stands in the file
 * @param key of the field; the first part is the id of the item
 */
export function placeInAnswer(raw: unknown, key: string): Step[] {
  const path: Step[] = [];
  let value = raw;
  for (const part of key.split('.').slice(1)) {
    // The ticks of a list of criteria stand below a name of their own.
    if (isGroup(value) && !Object.hasOwn(value, part) && Array.isArray(value.criteria)) {
      path.push('criteria');
      value = value.criteria;
    }
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      const index = indexIn(list, part);
      if (index < 0) return path;
      path.push(index);
      value = list[index];
      // A row of a list has no name: its columns come next.
      if (!isGroup(value) || !Object.hasOwn(value, part)) continue;
    }
    if (!isGroup(value) || !Object.hasOwn(value, part)) return path;
    path.push(part);
    value = value[part];
  }
  return path;
}

/** The path of a field in its return: below `answers` or `indicators`, or the field that holds it. */
export function placeInReturn(
  form: SurveyForm,
  held: Pick<ReturnData, 'answers' | 'indicators'>,
  key: string,
): Step[] {
  const field = form.fieldByKey.get(key);
  if (!field || field.holds) return field?.holds ? [field.holds] : [];
  const { item } = field;
  const isQuestion = form.items.some((one) => 'question' in one && one.question.id === item);
  const group = isQuestion ? 'answers' : 'indicators';
  const raw = held[group]?.[item];
  // The amount of money has no name in its key, only its currency has.
  const isAmount = !isQuestion && key === item && isGroup(raw);
  return [group, item, ...(isAmount ? ['amount'] : placeInAnswer(raw, key))];
}
