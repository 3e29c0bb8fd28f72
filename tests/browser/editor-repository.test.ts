import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type StaticServer, startStaticServer } from '../../scripts/static-server.ts';
import { makeSettings, serverOf } from '../../src/editing/portal/make-settings.ts';
import { writeEditorPage } from '../../src/editing/page/editor-page.ts';
import { viewEditor } from '../../src/queries/frame/view-editor.ts';
import type { Editing } from '../../src/schemas/editing.ts';
import { joinSample } from '../../src/testing/joined-portals.ts';
import { readCutSample } from '../../src/testing/sample-portal.ts';
import { connect } from '../support/browser.ts';
import { sampleBase, sampleFolder } from '../support/folders.ts';
import { forgejo, gitea } from '../support/git-host/gitea.ts';
import { github } from '../support/git-host/github.ts';
import { gitlab } from '../support/git-host/gitlab.ts';
import { Repository, type Service } from '../support/git-host/repository.ts';
import { type GitHost, startGitHost } from '../support/git-host/start-git-host.ts';

// The editor at /admin/, on a repository that GitHub, GitLab, Gitea or Forgejo keeps.

const token = 'a-token-for-one-purpose';
const folder = 'content';
const root = mkdtempSync(join(tmpdir(), 'editor-repository-'));
const admin = join(root, sampleBase, 'admin');
let server: StaticServer;
const closing: (() => Promise<void>)[] = [];

/** Puts all of a folder into another one, but for a few names. */
function linkAll(from: string, to: string, without: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (!without.includes(name)) symlinkSync(join(from, name), join(to, name));
  }
}

beforeAll(async () => {
  linkAll(sampleFolder, join(root, sampleBase), ['admin']);
  linkAll(join(sampleFolder, 'admin'), admin, ['index.html', 'settings.json']);
  server = await startStaticServer(root);
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** The page as it is built for a portal that names the service. */
function writeEditor(editing: Editing): void {
  const portal = joinSample();
  const files = [...readCutSample().keys()];
  const editor = viewEditor({ ...portal, site: { ...portal.site, editing } }, files, false, '');
  if (!editor) throw new Error('expected an editor');
  const built = readFileSync(join(sampleFolder, 'admin/index.html'), 'utf8');
  const map = /<script type="importmap">(.*?)<\/script>/.exec(built)?.[1] ?? '';
  const { imports } = JSON.parse(map) as { imports: Record<string, string> };
  const icon = `${sampleBase}icon.svg`;
  const page = writeEditorPage({
    ...{ language: 'en', title: 'Editor', icon, colours: '', imports },
    server: serverOf(editing),
  });
  writeFileSync(join(admin, 'index.html'), page);
  const settings = makeSettings({ ...editor, base: sampleBase, icon });
  writeFileSync(join(admin, 'settings.json'), JSON.stringify(settings));
}

async function openEditor(browser: Browser, service: Service, backend: Editing['backend']) {
  const repository = new Repository(
    [...readCutSample()].map(([file, bytes]) => [`${folder}/${file}`, Buffer.from(bytes)]),
  );
  repository.files.set('README.md', Buffer.from('# Not of the portal\n'));
  const host: GitHost = await startGitHost(service, repository, token);
  const context = await browser.newContext({
    ...{ viewport: { width: 1280, height: 900 }, locale: 'en' },
  });
  context.setDefaultTimeout(10_000);
  closing.push(
    () => context.close(),
    () => host.close(),
  );
  const page = await context.newPage();
  const misdeeds: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = [server.address, new URL(host.api).origin].some((own) => url.startsWith(own));
    if (!isOwn && !/^(blob|data):/.test(url)) misdeeds.push(`asks ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(message.text());
  });
  writeEditor({ backend, repository: 'agency/portal', folder, api: host.api });
  await page.goto(`${server.address}${sampleBase}admin/`);
  return { page, repository, host, misdeeds };
}

test.each([
  ['GitHub', github, 'github'],
  ['GitLab', gitlab, 'gitlab'],
  ['Gitea', gitea, 'gitea'],
  ['Forgejo', forgejo, 'gitea'],
] as const)('%s gets a commit of one changed line in one file', async (_, service, backend) => {
  const editor = await openEditor(await connect(), service, backend);
  const { page, repository, host, misdeeds } = editor;
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  await page.getByRole('textbox', { name: 'Personal Access Token' }).fill(token);
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  const file = `${folder}/clusters/xx/xx-teapots.yaml`;
  const before = repository.files.get(file)?.toString() ?? '';
  await page.getByText('Clusters', { exact: true }).first().click();
  await page.getByText('Teapot and Saucer Cluster').first().click();
  await page
    .locator('[data-key-path="name.az"] textarea, [data-key-path="name.az"] input')
    .fill('Dəmlik: yeni ad');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Entry saved').first().waitFor();
  expect(repository.commits).toHaveLength(1);
  expect(repository.commits[0]?.changes.map(({ path }) => path)).toEqual([file]);
  const [old, now] = [before, repository.files.get(file)?.toString() ?? ''].map((text) =>
    text.split('\n'),
  );
  expect(now).toHaveLength(old?.length ?? 0);
  expect(now?.filter((line, index) => line !== old?.[index])).toEqual(["  az: 'Dəmlik: yeni ad'"]);
  expect(host.refused).toEqual([]);
  expect(misdeeds).toEqual([]);
});
