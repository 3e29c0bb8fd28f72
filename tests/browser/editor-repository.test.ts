import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { joinSample } from '../../workshop/testing/joined-portals.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { connect } from '../support/browser.ts';
import { type EditorSite, startEditorSite } from '../support/editor-site.ts';
import { forgejo, gitea } from '../support/git-host/gitea.ts';
import { github } from '../support/git-host/github.ts';
import { gitlab } from '../support/git-host/gitlab.ts';
import { Repository, type Service } from '../support/git-host/repository.ts';
import { startGitHost } from '../support/git-host/start-git-host.ts';

// The editor at /admin/, on a repository that GitHub, GitLab, Gitea or Forgejo keeps.

const token = 'a-token-for-one-purpose';
const folder = 'content';
const file = `${folder}/clusters/xx/xx-teapots.yaml`;
const closing: (() => Promise<void>)[] = [];
let site: EditorSite;

beforeAll(async () => {
  site = await startEditorSite();
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

afterAll(() => site.close());

/** The editor of the small part of the sample, which lies in a folder of a repository. */
async function openEditor(
  service: Service,
  backend: 'github' | 'gitlab' | 'gitea',
  direct = false,
) {
  const repository = new Repository(
    [...readCutSample()].map(([path, bytes]) => [`${folder}/${path}`, Buffer.from(bytes)]),
  );
  repository.files.set('README.md', Buffer.from('# Not of the portal\n'));
  const host = await startGitHost(service, repository, token);
  const editing = { backend, repository: 'agency/portal', folder, api: host.api, direct };
  site.write(joinSample(), [...readCutSample().keys()], editing);
  const context = await (
    await connect()
  ).newContext({ viewport: { width: 1280, height: 900 }, locale: 'en' });
  context.setDefaultTimeout(30_000);
  closing.push(
    () => context.close(),
    () => host.close(),
  );
  const page = await context.newPage();
  const misdeeds: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = [site.address, new URL(host.api).origin].some((own) => url.startsWith(own));
    if (!isOwn && !/^(blob|data):/.test(url)) misdeeds.push(`asks ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(message.text());
  });
  await page.goto(`${site.address}/admin/`);
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  await page.getByRole('textbox', { name: 'Personal Access Token' }).fill(token);
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  return { page, repository, host, misdeeds };
}

async function rename(page: Page): Promise<void> {
  await page.getByText('Clusters', { exact: true }).first().click();
  await page.getByText('Teapot and Saucer Cluster').first().click();
  const field = page.locator('[data-key-path="name.az"]').locator('input, textarea').first();
  await field.fill('Dəmlik: yeni ad');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Entry saved').first().waitFor();
}

test.each([
  ['GitHub', github, 'github'],
  ['GitLab', gitlab, 'gitlab'],
] as const)(
  '%s gets a branch and a request to merge it, and the main one stays',
  async (_, service, backend) => {
    const { page, repository, host, misdeeds } = await openEditor(service, backend);
    const before = repository.textOf(file);
    await rename(page);
    await vi.waitFor(() => expect(repository.requests).toHaveLength(1));
    const [request] = repository.requests;
    expect(request?.branch).toMatch(/^cms\/clusters\/xx/);
    expect(request?.labels.join()).toBe('sveltia-cms/draft');
    const [change, ...others] = repository.branches.get(request?.branch ?? '') ?? [];
    expect([change?.path, others]).toEqual([file, []]);
    expect(change?.bytes?.toString('utf8')).toContain("  az: 'Dəmlik: yeni ad'");
    expect([repository.commits, repository.textOf(file)]).toEqual([[], before]);
    expect(host.refused).toEqual([]);
    expect(misdeeds).toEqual([]);
  },
);

test.each([
  ['GitHub', github, 'github'],
  ['GitLab', gitlab, 'gitlab'],
  ['Gitea', gitea, 'gitea'],
  ['Forgejo', forgejo, 'gitea'],
] as const)('%s gets a commit of one changed line in one file', async (_, service, backend) => {
  const { page, repository, host, misdeeds } = await openEditor(service, backend, true);
  const before = repository.textOf(file).split('\n');
  await rename(page);
  expect(repository.commits.flatMap(({ changes }) => changes.map(({ path }) => path))).toEqual([
    file,
  ]);
  const now = repository.textOf(file).split('\n');
  expect(now).toHaveLength(before.length);
  expect(now.filter((line, index) => line !== before[index])).toEqual(["  az: 'Dəmlik: yeni ad'"]);
  expect(host.refused).toEqual([]);
  expect(misdeeds).toEqual([]);
});
