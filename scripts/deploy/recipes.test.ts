import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { engine } from '../workplace.ts';

const read = (path: string) => readFileSync(join(engine, path), 'utf8');

test('the workflow for GitHub is the one that new portals have', () => {
  expect(read('examples/hosting/github/publish.yml')).toBe(read('src/starter/files/publish.yml'));
});

test.each([
  ['https://group.gitlab.io/project', 'https://group.gitlab.io /project/'],
  ['https://group.gitlab.io/team/project/', 'https://group.gitlab.io /team/project/'],
  ['https://clusters.example.org', 'https://clusters.example.org /'],
])('the workflow for GitLab finds host and path of %s', (address, expected) => {
  const { pages } = parse(read('examples/hosting/gitlab/.gitlab-ci.yml')) as {
    readonly pages: { readonly script: readonly string[] };
  };
  const steps = pages.script.filter((step) => /^(site|base)=/.test(step));
  const script = [...steps, 'echo "$site $base"'].join('\n');
  const env = { ...process.env, CI_PAGES_URL: address };
  expect(execFileSync('sh', ['-ec', script], { env, encoding: 'utf8' })).toBe(`${expected}\n`);
});
