import { expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { surveyParts } from '../knowledge/survey/survey-parts.ts';
import { printedLabel } from './printed-label.ts';

const sample = joinSample();
const label = { az: 'çaynik', tr: 'çaydanlık', ka: 'ჩაიდანი', en: 'teapot' };
const withForm = (formLanguage?: Locale) => ({
  ...sample,
  site: { ...sample.site, formLanguage },
});

test('readers of another language than that of the form see what it prints', () => {
  expect(printedLabel(withForm('ka'), label, 'tr')).toEqual({ text: 'ჩაიდანი', lang: 'ka' });
  expect(printedLabel(withForm('ka'), label, 'ka')).toBeUndefined();
  expect(printedLabel(withForm('az'), label, 'ka')).toEqual({ text: 'çaynik', lang: 'az' });
});

test('a portal whose form has no language of its own prints nothing in another one', () => {
  expect(printedLabel(withForm(), label, 'en')).toBeUndefined();
  const [first] = surveyParts(withForm(), 'en')[0]?.questions ?? [];
  expect(first?.printed).toBeUndefined();
  expect(first?.formLanguage).toBeUndefined();
});
