import { expect, test } from 'vitest';
import { statedLabel } from './stated-label.ts';

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
