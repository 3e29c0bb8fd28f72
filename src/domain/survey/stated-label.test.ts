import { expect, test } from 'vitest';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { statedLabel, statedLabels } from './stated-label.ts';

test('an answer is stated without what the form asks in brackets; brackets of a name stay', () => {
  const label = {
    az: 'Digər dövlət dəstəyi (göstərin)',
    tr: 'Diğer Devlet Destekleri (belirtiniz)',
    ka: 'სხვა (დააზუსტეთ)',
    en: 'Other (specify, up to three)',
  };
  expect(statedLabel({ label, specify: true })).toEqual({
    az: 'Digər dövlət dəstəyi',
    tr: 'Diğer Devlet Destekleri',
    ka: 'სხვა',
    en: 'Other',
  });
  expect(statedLabel({ label })).toBe(label);
});

test('fields of the form ask in their labels and are stated without it', () => {
  const asking = joinShipped().form.items.flatMap(({ fields }) => fields);
  const instruction = /\((please )?specify/u;
  const asked = asking.filter(({ labels }) => labels.some(({ en }) => instruction.test(en)));
  expect(asked.length).toBeGreaterThan(10);
  for (const field of asking) {
    const stated = statedLabels(field).map(({ en }) => en);
    expect([field.key, stated.filter((label) => instruction.test(label))]).toEqual([field.key, []]);
  }
});
