import { expect, test } from 'vitest';
import { replaceSection } from './results-file.ts';

const report = '# All\n\nIntro.\n\n## One\n\n1\n\n### Part\n\n1a\n\n## Two\n\n2\n';

test('a section takes the place of the one with its heading, with all below it', () => {
  expect(replaceSection(report, '## One\n\nnew')).toBe(
    '# All\n\nIntro.\n\n## One\n\nnew\n\n## Two\n\n2\n',
  );
  expect(replaceSection(report, '## Two\n\nnew')).toBe(`${report.replace('\n2\n', '\nnew\n')}`);
});

test('a new section comes last, and a heading within a section is none', () => {
  expect(replaceSection(report, '## Part\n\nnew')).toBe(`${report}\n## Part\n\nnew\n`);
});

test('writing the same again changes nothing', () => {
  const once = replaceSection(report, '## Three\n\n3');
  expect(replaceSection(once, '## Three\n\n3')).toBe(once);
});
