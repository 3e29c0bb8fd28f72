import { expect, test } from 'vitest';
import { findMessageKeys } from './message-keys.ts';

test('keys are found in calls, choices and look-ups; compared words and other calls are left out', () => {
  const code = `t('a.b') t(stage === 'idea' ? 'x' : 'y', { n: other('z') })
    useTranslate(locale)('b') unfilled(locale)('c') const list = at('no'), format('no')`;
  expect(findMessageKeys(code).exact).toEqual(['a.b', 'x', 'y', 'b', 'c']);
});

test('a template is read as a pattern, with whatever code it holds', () => {
  const code = `t(\`data.\${kindOf(\`a\${b}\`, "}")}.x\`, { n })`;
  const [pattern] = findMessageKeys(code).patterns;
  expect(pattern?.test('data.clusters.x')).toBe(true);
  expect(pattern?.test('data.clusters')).toBe(false);
  expect(pattern?.test('dataXclusters.x')).toBe(false);
});
