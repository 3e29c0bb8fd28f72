import type { ReturnData } from '../../schemas/return.ts';
import { isGroup } from './answer-kind.ts';
import type { SurveyForm } from './compile-form.ts';

type Step = string | number;

/** Index in a list for a part of a key: a row by its number, otherwise a code. */
function indexIn(list: readonly unknown[], part: string): number {
  const row = /^\d+$/.test(part) ? Number(part) - 1 : -1;
  const isRow = row in list && isGroup(list[row]);
  return isRow
    ? row
    : list.findIndex((one) => one === part || (isGroup(one) && Object.hasOwn(one, part)));
}

/**
 * Path of a field within its answer, as deep as it exists: `q08.large.all` is `large.all`, `q14.members.share`
 * is `[2].members.share`.
 * @param raw raw answer in the file
 * @param key key of the field; its first part is the item's id
 */
export function placeInAnswer(raw: unknown, key: string): Step[] {
  const path: Step[] = [];
  let value = raw;
  for (const part of key.split('.').slice(1)) {
    // Ticks of a criteria list are under a separate name.
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
      // List rows are unnamed, so their columns follow.
      if (!isGroup(value) || !Object.hasOwn(value, part)) continue;
    }
    if (!isGroup(value) || !Object.hasOwn(value, part)) return path;
    path.push(part);
    value = value[part];
  }
  return path;
}

/** Path of a field in its return: below `answers` or `indicators`, or the field that holds it. */
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
  // The key of a money amount has no name for it, unlike its currency.
  const isAmount = !isQuestion && key === item && isGroup(raw);
  return [group, item, ...(isAmount ? ['amount'] : placeInAnswer(raw, key))];
}
