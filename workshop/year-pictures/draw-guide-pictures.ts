import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { listFiles } from '../../src/loaders/list-files.ts';
import { github } from '../../tests/support/git-host/github.ts';
import { Repository } from '../../tests/support/git-host/repository.ts';
import { startGitHost } from '../../tests/support/git-host/start-git-host.ts';

/** Words of Sveltia CMS, which has no Azerbaijani or Georgian ones. */
function wordsOf(locale: Locale): Readonly<Record<'token' | 'tokenField' | 'signIn', string>> {
  const file = `locales/${locale === 'tr' ? 'tr' : 'en-US'}.json`;
  const words = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../node_modules/@sveltia/cms', file), 'utf8'),
  );
  return {
    token: words.sign_in_using_access_token,
    tokenField: words.personal_access_token,
    signIn: words.sign_in,
  };
}

const token = 'a-token-for-one-purpose';
const repository = 'agency/portal';
const form = '#/collections/clusters/entries/xx/xx-teapots';
const viewport = { width: 1200, height: 720 };
const top = (height: number) => ({ x: 0, y: 0, width: viewport.width, height });

interface Guide {
  readonly browser: Browser;
  /** Where the fictional site answers, without a trailing slash. */
  readonly address: string;
  /** Folder of its files. */
  readonly portal: string;
  readonly save: (name: string, picture: Buffer) => Promise<void>;
}

/** Files of the portal that forms are made of. */
const textFiles = (portal: string): [string, Buffer][] =>
  listFiles(portal)
    .files.filter((file) => /\.(yaml|mdx)$/.test(file) && !file.startsWith('archive/'))
    .map((file) => [file, readFileSync(join(portal, file))]);

/** Let the browser offer a private folder with the files instead of asking for one. */
async function fillFolder(page: Page, files: readonly [string, Buffer][]): Promise<void> {
  const texts = files.map(([path, bytes]) => [path, bytes.toString('utf8')] as const);
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    const top = await root.getDirectoryHandle('portal', { create: true });
    for (const [path, text] of all) {
      let folder = top;
      const names = path.split('/');
      const name = names.pop() ?? '';
      for (const one of names) folder = await folder.getDirectoryHandle(one, { create: true });
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
    Object.assign(window, { showDirectoryPicker: async () => top });
  }, texts);
}

/** The start page, then the form of a cluster beside its page. */
async function drawFolder(page: Page, locale: Locale, guide: Guide): Promise<void> {
  await page.goto(`${guide.address}/admin/${form}`);
  const choose = page.locator('#door button').first();
  await choose.waitFor();
  await guide.save(`door-${locale}`, await page.screenshot({ clip: top(420) }));
  await fillFolder(page, textFiles(guide.portal));
  await choose.click();
  await page.locator(`[data-key-path="name.${locale}"]`).locator('input, textarea').first().click();
  await page.frameLocator('iframe').frameLocator('iframe').locator('h1').first().waitFor();
  await guide.save(`entry-${locale}`, await page.screenshot());
}

/** Turn the editor of a folder into that of a repository. */
async function useRepository(context: BrowserContext, api: string): Promise<void> {
  const { origin } = new URL(api);
  await context.route('**/admin/settings.json', async (route) => {
    const settings = await (await route.fetch()).json();
    const own = { api_root: api, base_url: origin, graphql_api_root: `${origin}/api/graphql` };
    const backend = { name: 'github', repo: repository, auth_methods: ['token'], ...own };
    const cms = { ...settings.cms, backend, publish_mode: 'editorial_workflow' };
    await route.fulfill({ json: { ...settings, backend: 'github', cms } });
  });
}

/** The list of saved changes that wait to be merged. */
async function drawRequest(page: Page, locale: Locale, guide: Guide): Promise<void> {
  const kept = new Repository(textFiles(guide.portal));
  const host = await startGitHost(github, kept, token);
  await useRepository(page.context(), host.api);
  await page.goto(`${guide.address}/admin/${form}`);
  const words = wordsOf(locale);
  await page.getByRole('button', { name: words.token }).click();
  await page.getByRole('textbox', { name: words.tokenField }).fill(token);
  await page.getByRole('button', { name: words.signIn, exact: true }).click();
  const name = page.locator(`[data-key-path="name.${locale}"]`).locator('input, textarea').first();
  await name.fill(`${await name.inputValue()}!`);
  await page.keyboard.press('Control+s');
  while (kept.requests.length === 0) await page.waitForTimeout(100);
  await page.goto(`${guide.address}/admin/#/workflow`);
  await page.waitForTimeout(1000);
  await guide.save(`request-${locale}`, await page.screenshot({ clip: top(280) }));
  await host.close();
}

/** Draw the desk and the editor at `/admin/` in each language, as docs/guide shows them. */
export async function drawGuide(guide: Guide): Promise<void> {
  const draw = async (
    options: BrowserContextOptions,
    make: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const context = await guide.browser.newContext({
      viewport,
      serviceWorkers: 'block',
      ...options,
    });
    await make(await context.newPage());
    await context.close();
  };
  for (const locale of locales) {
    await draw({ locale, viewport: { width: 960, height: 760 } }, async (page) => {
      await page.goto(`${guide.address}/${locale}/desk/`);
      await guide.save(`desk-${locale}`, await page.screenshot());
    });
    await draw({ locale }, (page) => drawFolder(page, locale, guide));
    // The policy of the page of a folder allows no other server.
    await draw({ locale, bypassCSP: true }, (page) => drawRequest(page, locale, guide));
  }
}
