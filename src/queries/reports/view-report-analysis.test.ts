import { expect, test } from 'vitest';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { viewReportAnalysis } from './view-report-analysis.ts';

test('a chapter shows what went in, the first rows of the first table, and what it can’t say', () => {
  const view = viewReportAnalysis(joinWholeSample(), 'three-star', undefined, 'tr');
  expect(view.inputs.map(({ label, text }) => [label, text])).toContainEqual(['Yerler', '8']);
  expect(view.result?.table.rows).toHaveLength(12);
  expect(view.result?.table.rows[0]?.cells[0]?.text).toBe('1.340');
  expect(view.shortened).toBe('58 satırın ilk 12 satırı.');
  expect(view.lists.map(({ items }) => items.length)).toEqual([1, 2]);
  expect(view.href).toBe('/tr/analyses/three-star/');
});

test('a table is shown by its name, whole where it is short', () => {
  const view = viewReportAnalysis(joinWholeSample(), 'selection', 'steps', 'en');
  expect(view.result?.table.rows.length).toBeLessThan(12);
  expect(view.shortened).toBeUndefined();
});

test('without numbers there is no result, and its limits still stand there', () => {
  const view = viewReportAnalysis(joinShipped(), 'azerbaijan-selection', undefined, 'ka');
  expect(view.result).toBeUndefined();
  expect(view.lists.flatMap(({ items }) => items).length).toBeGreaterThan(2);
});
