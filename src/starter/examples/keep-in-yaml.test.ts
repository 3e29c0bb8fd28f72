import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { keepInYaml } from './keep-in-yaml.ts';

const keep = (text: string) => parse(keepInYaml(text, ['az', 'tr', 'ka', 'en'], ['de']));

test('a language that is added gets a name as it is, and no translation of it', () => {
  expect(
    keep('name:\n  original: Echo Cluster\n  language: en\n  az: Əks-səda klasteri\n  tr: Yankı Kümesi\n'),
  ).toEqual({ name: { original: 'Echo Cluster', language: 'en', de: 'Echo Cluster' } });
});

test('and other texts in English, else in the first language that there is', () => {
  expect(keep('about:\n  az: Səs\n  tr: Ses\n  en: Sound\n')).toEqual({ about: { de: 'Sound' } });
  expect(keep('about:\n  az: Səs\n  tr: Ses\n')).toEqual({ about: { de: 'Səs' } });
});
