import type { ClusterFields, OwnField, OwnValue } from '../../schemas/own-field.ts';
import type { SurveyForm } from './compile-form.ts';
import type { Answers } from './form-field.ts';
import type { GivenAnswers } from './profile-of-answers.ts';
import { readPlace } from './read-cell.ts';

/** Value of an answer to a portal-defined field; undefined if it was left empty. */
function answeredValue(field: OwnField, cells: Answers): OwnValue['value'] | undefined {
  const cell = cells.get(field.id);
  if (field.kind === 'choice' && field.several) {
    const chosen = field.options.map(({ id }) => id).filter((id) => cells.has(`${field.id}.${id}`));
    return chosen.length > 0 ? chosen : undefined;
  }
  if (cell === undefined || cell === true) return undefined;
  if (field.kind === 'yes-no') return cell === 'yes';
  return field.kind === 'point' ? readPlace(String(cell)) : cell;
}

/** Convert a cluster's answers to values of portal-defined fields. */
export function fieldsOfAnswers(
  { items }: SurveyForm,
  { cells, edition, sources }: GivenAnswers,
): ClusterFields {
  return Object.fromEntries(
    items.flatMap(({ ownField }) => {
      const value = ownField && answeredValue(ownField, cells);
      return ownField && value !== undefined
        ? [[ownField.id, [{ value, edition, sources: [...sources] }]]]
        : [];
    }),
  );
}

/**
 * Merge field values: those of the first, then those of the second from editions for which the first has none.
 */
export function joinFields(first: ClusterFields, second: ClusterFields): ClusterFields {
  const joined = Object.entries(second).map(([id, values]): [string, OwnValue[]] => {
    const own = first[id] ?? [];
    const isKnown = (value: OwnValue) =>
      own.some(
        (one) =>
          one.edition === value.edition &&
          JSON.stringify(one.value) === JSON.stringify(value.value),
      );
    return [id, [...own, ...values.filter((value) => !isKnown(value))]];
  });
  return { ...first, ...Object.fromEntries(joined) };
}
