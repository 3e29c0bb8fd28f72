import { expect, it } from 'vitest';
import type { FormData } from '../../../queries/knowledge/survey/form/form-data.ts';
import { judgeTyped } from './judge-typed.ts';

const data: FormData = {
  csv: { signs: { delimiter: ',', decimal: '.' }, marks: [] },
  edition: '2025',
  name: 'q1',
  stage: undefined,
  items: [
    { id: 'q1', fields: [{ key: 'q1', value: { kind: 'text' } }] },
    { id: 'mail', fields: [{ key: 'mail', value: { kind: 'email' } }] },
    { id: 'count', fields: [{ key: 'count', value: { kind: 'count' } }] },
    { id: 'phone', fields: [{ key: 'phone', value: { kind: 'phone' } }] },
  ],
  faults: {},
  saved: '',
  notSaved: '',
  noWorkbook: '',
  workbook: { at: {}, names: {} },
};

const judge = (typed: Record<string, string>) =>
  judgeTyped(data, new Map(Object.entries(typed)), new Set()).faults.map(
    ({ key, code, isDoubt }) => `${key} ${code}${isDoubt ? '?' : ''}`,
  );

it('refuses data of persons as one types, and doubts a mobile phone of an office', () => {
  expect(judge({ q1: 'Teapots', mail: 'nino.beridze@gmail.com' })).toEqual(['mail person']);
  expect(judge({ q1: 'Teapots', mail: 'teapots@example.org' })).toEqual([]);
  expect(judge({ q1: 'Teapots', phone: '+995 599 12 34 56' })).toEqual(['phone person?']);
  expect(judge({ q1: 'Teapots, +995 599 12 34 56' })).toEqual(['q1 person']);
});

it('tells what is wrong in the order of the form', () => {
  expect(
    judge({ cluster: 'none', mail: 'nino.beridze@gmail.com', count: 'many', phone: '1' }),
  ).toEqual(['cluster cluster', 'mail person', 'count count', 'phone phone']);
});
