import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeDocs } from '../../workshop/docs/compose-docs.ts';
import { startStaticServer } from '../../scripts/static-server.ts';
import { listTree } from '../../src/loaders/list-files.ts';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { root } from '../support/folders.ts';
import { runBuild } from '../support/run-build.ts';

// A portal of texts alone: that of the documentation, with two short texts in the place of all.
const folder = mkdtempSync(join(tmpdir(), 'clusterbook-texts-'));
const site = join(folder, 'site');
const guide = (title: string) =>
  `# ${title}\n\nLead.\n\n## One\n\nText, see [below](#two).\n\n## Two\n\n[All](../all.md#deep)\n`;
const texts = {
  'docs/site/contents.yaml': `- label: { az: Bir, tr: Bir, ka: ერთი, en: First }
  pages:
    guide: docs/guide/{language}.md
    everything: docs/all.md
`,
  'docs/guide/az.md': guide('Bələdçi'),
  'docs/guide/tr.md': guide('Kılavuz'),
  'docs/guide/ka.md': guide('გზამკვლევი'),
  'docs/guide/en.md': guide('The guide'),
  'docs/all.md': `# Everything

What is in it.

Before the sections.

## One

| field | is |
| ----- | -- |
| \`a\` | first |

### Deep

\`\`\`yaml
name: ${'a long line '.repeat(20)}
\`\`\`

## Two

- an item

## Three

Text.
`,
};

let server: Awaited<ReturnType<typeof startStaticServer>>;

function write(base: string, files: Iterable<readonly [string, string]>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(base, file)), { recursive: true });
    writeFileSync(join(base, file), text);
  }
}

beforeAll(async () => {
  const project = join(folder, 'project');
  cpSync(join(root, 'docs/site'), join(project, 'docs/site'), { recursive: true });
  // The page about the documentation names one that is not here.
  rmSync(join(project, 'docs/site/pages'), { recursive: true });
  write(project, Object.entries(texts));
  const portal = join(folder, 'portal');
  write(portal, composeDocs(project, '1.2.3'));
  await runBuild(['--portal', portal, '--out', site, '--no-search', '--no-cards']);
  server = await startStaticServer(site);
}, 120_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const page = usePage({ viewport: { width: 360, height: 740 } });

test('it has its own pages, the home page, the search and the page about it, and no other', () => {
  const pages = listTree(site).files.filter((file) => file.startsWith('en/'));
  expect(pages.filter((file) => file.endsWith('.html')).sort()).toEqual([
    'en/about/index.html',
    'en/correct/index.html',
    'en/desk/index.html',
    'en/everything/index.html',
    'en/guide/index.html',
    'en/index.html',
    'en/offline/index.html',
    'en/privacy/index.html',
    'en/search/index.html',
  ]);
  expect(listTree(site).files.filter((file) => /^(c|data|reports)\//.test(file))).toEqual([]);
});

test('the home page lists the pages, and says nothing of clusters', async () => {
  await visit(page(), `${server.address}/az/`);
  const links = page().locator('main .entry-list a');
  expect(await links.allInnerTexts()).toEqual(['Bələdçi', 'Everything']);
  expect(await links.nth(1).getAttribute('lang')).toBe('en');
  // biome-ignore lint/performance/useDomNodeTextContent: words that are not shown do not count.
  expect(await page().locator('body').innerText()).not.toMatch(/\b0\b/);
  expect(await findViolations(page())).toEqual([]);
});

test('a text in English is shown to others with its language and a note', async () => {
  await visit(page(), `${server.address}/ka/everything/`);
  expect(await page().locator('.prose-page').getAttribute('lang')).toBe('en');
  expect(await page().locator('[data-state=fallback], .notice').count()).toBeGreaterThan(0);
  expect((await page().locator('h3').textContent())?.trim()).toBe('Deep');
  expect(await findViolations(page())).toEqual([]);
  expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('links between texts lead to pages and their parts, in the language of the reader', async () => {
  await visit(page(), `${server.address}/tr/guide/`);
  await page().locator('.prose-page a', { hasText: 'All' }).click();
  await page().waitForURL('**/tr/everything/#deep');
  await page().locator('.pager a[rel=prev]').click();
  await page().waitForURL('**/tr/guide/');
});
