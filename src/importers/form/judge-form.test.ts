import { describe, expect, it } from 'vitest';
import type { CellAnswer } from '../../domain/survey/form-field.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import { locales } from '../../i18n/locales.ts';
import { joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import type { Cell } from '../workbook/model.ts';
import { judgeForm } from './judge-form.ts';

const { form } = joinWholeSample();

/** A table row with these answers, as typed. */
function remarksOn(answers: Record<string, CellAnswer>) {
  const cells = new Map(
    Object.entries(answers).map(([key, answer], index): [string, Cell] => {
      const text = String(answer);
      const place = { address: `${String.fromCharCode(65 + index)}2`, row: 2, column: index + 1 };
      return [key, { ...place, text, kind: 'text', value: text }];
    }),
  );
  const place = { file: 'form.xlsx', sheet: 'Form', row: 2 };
  const filled = { place, cells, asked: new Set(cells.keys()) };
  return judgeForm({ form, edition: '2024' }, filled, new Map(Object.entries(answers)), 'en');
}

const told = (answers: Record<string, CellAnswer>) =>
  remarksOn(answers).map(({ cell, severity, code }) => `${cell} ${severity} ${code}`);

describe('a form that was read', () => {
  it('is told at the cell what cannot be right', () => {
    expect(told({ 'q5.small.all': 8, 'q5.small.awake': 9, 'q5.total.all': 7 })).toEqual([
      'C2 error form.total-too-small',
      'B2 error form.part-exceeds',
    ]);
  });

  it('names stages by their names', () => {
    const [remark] = remarksOn({ q2: 'mature', 'q2.met': true });
    expect(remark?.values).toEqual({ stage: 'Mature', reached: 'Initial' });
  });

  it('is refused where its words tell of a person, and not where they tell of a body', () => {
    expect(told({ q2: 'mature', 'q9.lids.text': 'Sayın Ahmet Yılmaz, 0532 123 45 67' })).toEqual([
      'B2 error value.personal.title',
      'B2 error value.personal.mobile',
    ]);
    expect(
      told({ q2: 'mature', 'q8.1.organisation': 'Prof. Dr. Aziz Sancar Caddesi Derneği' }),
    ).toEqual([]);
  });
});

it('every remark can be put into words', () => {
  const remarks = [
    ...remarksOn({ 'q5.small.all': 8, 'q5.small.awake': 9, 'q5.total.all': 7 }),
    ...remarksOn({ 'q14.host.people': 1, 'q14.pourer.people': 1, 'q14.total.people': 1 }),
    ...remarksOn({ q2: 'idea', q4: 'guild', 'q13.opened': 2099 }),
    ...remarksOn({ q2: 'mature', 'q2.met': true, 'q13.opened': 1066 }),
    ...remarksOn({ 'q6.fees': true, 'q6.fees.share': 80 }),
  ];
  expect(new Set(remarks.map(({ code }) => code)).size).toBe(8);
  for (const locale of locales) {
    for (const { code, values } of remarks) {
      expect(authorTranslate(locale)(code, values)).not.toMatch(/[{}]/);
    }
  }
});
