import { expect, it } from 'vitest';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { returnTable } from '../data/tables/return-table.ts';
import { answeredReturns, clusterOf } from './answered-returns.ts';
import { viewClusterAnswers } from './cluster-answers.ts';

const sample = joinWholeSample();
const [first] = answeredReturns(sample, '2024');
const id = first ? clusterOf(first) : '';

it('shows what a cluster answered, the latest year first', () => {
  const years = viewClusterAnswers(sample, id, 'en');
  expect(years.map(({ edition }) => edition)).toEqual(
    years
      .map(({ edition }) => edition)
      .toSorted()
      .reverse(),
  );
  const questions = years.flatMap(({ parts }) => parts.flatMap((part) => part.questions));
  for (const { state, lines } of questions) expect(lines.length > 0).toBe(state === 'answered');
});

it('publishes no answer of a single cluster where the portal keeps them to itself', () => {
  const closed = { ...sample, site: { ...sample.site, publishAnswers: false } };
  expect(viewClusterAnswers(closed, id, 'en')).toEqual([]);
  const fields = returnTable(closed, '2024').columns.filter((column) =>
    closed.form.fieldByKey.has(column),
  );
  expect(fields.every((key) => closed.form.fieldByKey.get(key)?.holds)).toBe(true);
});

it('gives the columns of the form, and none for data of persons or what is confidential', () => {
  const { columns, rows } = returnTable(sample, '2024');
  const fields = sample.form.fields
    .filter(({ key, private: isPrivate }) => !isPrivate && !/^(?:q9\.|margin$)/.test(key))
    .map(({ key }) => key);
  expect(columns.filter((column) => sample.form.fieldByKey.has(column))).toEqual(fields);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});

it('gives the criteria that are met, and the stage that the rule makes of them', () => {
  const { columns, rows } = returnTable(sample, '2024');
  const row = rows.find(([cluster]) => cluster === 'xx-teapots');
  expect(row?.[columns.indexOf('suggested_stage')]).toBe('developing');
  expect(row?.[columns.indexOf('criteria_met')]).toBe(
    'thought;whispered;napkin;met;invited;chairs;name-agreed;list-kept;together;host;shared-pot;fees;neighbours',
  );
  const none = joinShipped();
  expect(returnTable(none, none.editionId).columns).not.toContain('criteria_met');
});
