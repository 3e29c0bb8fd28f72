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

test('the workflow for GitHub in parts builds as many parts as it says, and keeps the file that marks them', () => {
  const { jobs } = parse(read('examples/hosting/github/publish-in-parts.yml')) as {
    readonly jobs: {
      readonly part: {
        readonly strategy: { readonly matrix: { readonly part: readonly number[] } };
        readonly steps: readonly { readonly run?: string; readonly with?: object }[];
      };
    };
  };
  const { strategy, steps } = jobs.part;
  const [, of] = /--shard \S+ matrix\.part \}\}\/(\d+)/.exec(steps.at(-2)?.run ?? '') ?? [];
  expect(strategy.matrix.part).toEqual(Array.from({ length: Number(of) }, (_, at) => at + 1));
  expect(steps.at(-1)?.with).toMatchObject({ path: 'part', 'include-hidden-files': true });
});

test('the workflow for GitLab in parts finds host and path as the other one does', () => {
  const { default: shared } = parse(read('examples/hosting/gitlab/in-parts.gitlab-ci.yml')) as {
    readonly default: { readonly before_script: readonly string[] };
  };
  const { pages } = parse(read('examples/hosting/gitlab/.gitlab-ci.yml')) as {
    readonly pages: { readonly script: readonly string[] };
  };
  const found = pages.script.filter((step) => /^(site|base)=/.test(step));
  expect(shared.before_script).toEqual(expect.arrayContaining(found));
});
