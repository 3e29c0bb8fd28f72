import { expect, test } from 'vitest';
import { replaceSections } from './results-file.ts';

const report = '# All\n\nIntro.\n\n## One\n\n1\n\n### Part\n\n1a\n\n## Two\n\n2\n';

test('a section takes the place of the one with its heading, with all below it', () => {
  expect(replaceSections(report, '## One\n\nnew')).toBe(
    '# All\n\nIntro.\n\n## One\n\nnew\n\n## Two\n\n2\n',
  );
  expect(replaceSections(report, '## Two\n\nnew')).toBe(`${report.replace('\n2\n', '\nnew\n')}`);
});

test('a new section comes last, and a heading within a section is none', () => {
  expect(replaceSections(report, '## Part\n\nnew')).toBe(`${report}\n## Part\n\nnew\n`);
});

test('writing the same again changes nothing', () => {
  const once = replaceSections(report, '## Three\n\n3');
  expect(replaceSections(once, '## Three\n\n3')).toBe(once);
});

test('a part of several sections replaces each in its place', () => {
  expect(replaceSections(report, '## Two\n\nnew\n\n## One\n\nnew')).toBe(
    '# All\n\nIntro.\n\n## One\n\nnew\n\n## Two\n\nnew\n',
  );
});
