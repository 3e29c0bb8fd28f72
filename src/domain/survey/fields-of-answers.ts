import type { Locale } from '../../i18n/locales.ts';
import type { ClusterFields, OwnField, OwnValue } from '../../schemas/own-field.ts';
import type { SurveyForm } from './compile-form.ts';
import type { Answers, CellAnswer } from './form-field.ts';
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

/** Converts a cluster's answers to values of portal-defined fields. */
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

/** Year of a value: that of its edition, else that of which it is; empty if undated. */
const yearOf = ({ edition, asOf = '' }: OwnValue): string =>
  edition ?? /^\d{4}/.exec(asOf)?.[0] ?? '';

/** A value as cells of the form. */
function cellsOfValue(
  { id }: OwnField,
  value: OwnValue['value'],
  language: Locale,
): readonly (readonly [string, CellAnswer])[] {
  if (Array.isArray(value)) return value.map((option) => [`${id}.${option}`, true]);
  if (typeof value === 'boolean') return [[id, value ? 'yes' : 'no']];
  if (typeof value !== 'object') return [[id, value]];
  if ('lat' in value) return [[id, `${value.lat}, ${value.lon}`]];
  const words = value[language];
  return words === undefined ? [] : [[id, words]];
}

/** Known values of portal-defined fields as answers of a form, and the latest of their years. */
export interface KnownFields {
  readonly cells: Answers;
  readonly latest: string;
}

/**
 * Converts the newest values of a cluster within some years to answers. Values that contradict each
 * other are left out.
 * @param years first and last; undated values count from the first year `''`
 * @param language language of the form
 */
export function answersOfFields(
  { items }: SurveyForm,
  fields: ClusterFields,
  [from, to]: readonly [from: string, to: string],
  language: Locale,
): KnownFields {
  const known = items.flatMap(({ ownField }) => {
    const given = (ownField && fields[ownField.id]) ?? [];
    const within = given.filter((value) => yearOf(value) >= from && yearOf(value) <= to);
    const year = within.map(yearOf).sort().at(-1) ?? '';
    const newest = within.filter((value) => yearOf(value) === year);
    const [value] = newest;
    const isOne = new Set(newest.map((one) => JSON.stringify(one.value))).size === 1;
    return ownField && value && isOne
      ? [{ year, cells: cellsOfValue(ownField, value.value, language) }]
      : [];
  });
  return {
    cells: new Map(known.flatMap(({ cells }) => cells)),
    latest:
      known
        .map(({ year }) => year)
        .sort()
        .at(-1) ?? '',
  };
}

/** Merges field values: those of the first, then those of the second from editions for which the first has none. */
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
