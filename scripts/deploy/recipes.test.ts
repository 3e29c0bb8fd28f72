import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listAllFiles } from '../list-all-files.ts';
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

test('previews find host and path as published sites do, and check first', () => {
  const recipe = (name: string) => parse(read(`examples/hosting/${name}`)) as never;
  const { pages } = recipe('gitlab/.gitlab-ci.yml') as { pages: { script: string[] } };
  const { preview } = recipe('gitlab/preview.gitlab-ci.yml') as { preview: { script: string[] } };
  const { jobs } = recipe('github/preview.yml') as {
    jobs: { preview: { steps: { run?: string }[] } };
  };
  expect(preview.script.slice(0, 4)).toEqual(pages.script.slice(0, 4));
  const steps = jobs.preview.steps.flatMap(({ run }) => run ?? []);
  expect(steps.slice(1)).toEqual(['npx clusterbook check', 'npx clusterbook build --no-cards']);
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

// A folder replaces the bucket: files and their order are the same.
test.skipIf(!existsSync('/usr/bin/rclone'))(
  'the recipe for buckets sends what changed, pages last, and deletes what is gone',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'clusterbook-bucket-'));
    const [site, bucket] = [join(folder, 'site'), join(folder, 'bucket')];
    const files = [
      ...['index.html', 'az/index.html', 'assets/a.css', 'assets/b.woff2', 'data/table.csv'],
      ...['icon.svg', 'card.png', 'robots.txt', '_headers', '.htaccess', 'hosting/nginx.conf'],
      ...['az/index.html.br', 'data/table.csv.gz'],
    ];
    for (const file of files) {
      mkdirSync(dirname(join(site, file)), { recursive: true });
      writeFileSync(join(site, file), file);
    }
    const upload = () => {
      const script = join(engine, 'examples/hosting/s3/upload.sh');
      const env = { ...process.env, RCLONE_USE_JSON_LOG: 'true', RCLONE_VERBOSE: '1' };
      const { stderr } = spawnSync('sh', [script, site, `:local:${bucket}`], {
        env,
        encoding: 'utf8',
      });
      return stderr
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as { readonly msg: string; readonly object?: string })
        .filter(({ object }) => object !== undefined)
        .map(({ msg, object }) => `${msg.split(' ', 1)[0]} ${object}`);
    };
    try {
      const sent = upload();
      const pages = ['Copied az/index.html', 'Copied index.html'];
      expect(sent.slice(-2).sort()).toEqual(pages);
      expect(listAllFiles(bucket).sort()).toEqual(files.slice(0, 8).sort());
      expect(upload()).toEqual([]);
      appendFileSync(join(site, 'icon.svg'), ' ');
      rmSync(join(site, 'az/index.html'));
      expect(upload()).toEqual(['Copied icon.svg', 'Deleted az/index.html']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
