import { expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { joinSample } from '../../testing/joined-portals.ts';
import { viewStatus } from '../data/view-status.ts';
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

test('remarks that stand in one language say which one the portal writes them in', () => {
  const clusters = sample.clusters.map((cluster, index) =>
    index === 0
      ? { ...cluster, data: { ...cluster.data, doubtful: { az: 'rain or ქვაბი' } } }
      : cluster,
  );
  const languages = (remarksLanguage: Locale) =>
    viewStatus(
      { ...sample, clusters, site: { ...sample.site, remarksLanguage } },
      'tr',
    ).names[0]?.doubts[0]?.about.map(({ lang }) => lang);
  expect(languages('en')).toEqual(['en', 'ka']);
  expect(languages('az')).toEqual(['az', 'ka']);
});
