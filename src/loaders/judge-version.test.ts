import { expect, test } from 'vitest';
import { contentVersion } from '../schemas/content-version.ts';
import { judgeVersion } from './judge-version.ts';
import { formatProblem } from './say-problem.ts';

const judge = (site: string) => {
  const bytes = Buffer.from(site);
  const files = { list: () => ({ files: ['site.yaml'], problems: [] }), read: () => bytes };
  const problem = judgeVersion({ ...files, sizeOf: () => bytes.length });
  return problem && formatProblem(problem, 'en');
};

test('older content is told which version of the engine to use', () => {
  expect(judge('name: X\nschema: 1\n')).toBe(
    `site.yaml:2:9 schema: expected content in the form of version ${contentVersion}, found version 1; use the version of clusterbook with which it was written, or change the files as CHANGELOG.md says`,
  );
});

test('newer content needs a newer engine', () => {
  expect(judge('schema: 99\n')).toContain('found version 99; use a newer version of clusterbook');
});

test.each(['name: X\n', `schema: ${contentVersion}\n`, 'schema: new\n', '- list\n', 'a: [\n'])(
  'nothing is said of versions in %j',
  (site) => expect(judge(site)).toBeUndefined(),
);
