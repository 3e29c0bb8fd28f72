import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { usePage } from '../support/browser.ts';
import { knowledgeKinds, pageKinds, sampleKinds, sharedPages } from '../support/page-kinds.ts';

declare global {
  interface Window {
    refused?: string[];
  }
}

const languages = ['az', 'tr', 'ka', 'en'] as const;
const inTurn = (kinds: readonly string[]) =>
  kinds.map((kind, at) => `/${languages[at % languages.length]}${kind}`);

const site = inject('address');
const sample = inject('sampleAddress');
const addresses = [
  ...[...inTurn([...pageKinds, ...knowledgeKinds, '/privacy/', '/offline/']), ...sharedPages].map(
    (path) => site + path,
  ),
  ...inTurn([...sampleKinds, '/survey/form/offline/']).map((path) => sample + path),
];

const page = usePage({ viewport: { width: 1100, height: 800 } });
const misdeeds: string[] = [];

beforeAll(async () => {
  const context = page().context();
  await context.addInitScript(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.refused?.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  context.on('request', (request) => {
    const url = request.url();
    if (
      !/^(?:data|blob):/.test(url) &&
      !url.startsWith(`${site}/`) &&
      !url.startsWith(`${sample}/`)
    )
      misdeeds.push(`asks ${url}`);
  });
  context.on('weberror', (error) => misdeeds.push(error.error().message));
  context.on('console', (message) => {
    // Of a busy machine, which lays out late; that fonts loaded early are used is a test of fonts.
    if (
      message.text().includes('was preloaded using link preload but not used within a few seconds')
    )
      return;
    if (['error', 'warning'].includes(message.type())) misdeeds.push(message.text());
  });
});

/** Does what readers do: opens, chooses, types and presses what a page has, but for its links. */
async function tryAll(open: Page): Promise<void> {
  await open.evaluate(() => {
    document.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a')) event.preventDefault();
    });
    document.addEventListener('submit', (event) => event.preventDefault());
    const all = <E extends Element>(selector: string) => [
      ...document.querySelectorAll<E>(`main ${selector}`),
    ];
    for (const details of all<HTMLDetailsElement>('details')) details.open = true;
    for (const select of all<HTMLSelectElement>('select').slice(0, 6)) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    for (const box of all<HTMLInputElement>('input[type=checkbox]').slice(0, 4)) box.click();
    for (const field of all<HTMLInputElement>('input[type=search]')) {
      field.focus();
      field.value = 'te';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const own = '[data-keep], [data-remove], [type=submit]';
    for (const button of all<HTMLButtonElement>('button').slice(0, 12))
      if (!button.matches(own)) button.click();
  });
  await open.evaluate(() => new Promise((done) => setTimeout(done, 30)));
}

/** What a page has left in the browser. */
const listKept = (open: Page) =>
  open.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);

test.each(addresses)('%s asks no other host, and is refused nothing', async (address) => {
  misdeeds.length = 0;
  await page().goto(address);
  await tryAll(page());
  const refused = await page().evaluate(() => window.refused ?? []);
  expect([...misdeeds, ...refused]).toEqual([]);
});

test('no page of any kind writes a cookie or keeps anything unsaid', async () => {
  expect(addresses.length).toBeGreaterThan(60);
  expect(await page().context().cookies()).toEqual([]);
  // The form of the survey keeps what was entered, the dossier what was collected, and both say so.
  const announced = /^clusterbook:(?:return:|dossier$)/;
  const kept = (await listKept(page())).filter((name) => !announced.test(name ?? ''));
  expect(kept).toEqual([]);
});

test('a script that is smuggled into a page does not run', async () => {
  await page().goto(`${sample}/en/about/`);
  const ran = await page().evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.refused = ["it ran"]';
    document.body.append(script);
    const picture = document.createElement('p');
    picture.innerHTML = '<img src="/no" onerror="window.refused = [`it ran`]">';
    document.body.append(picture);
    await new Promise((done) => setTimeout(done, 200));
    return window.refused;
  });
  expect(ran).toContain('script-src-elem inline');
  expect(ran).toContain('script-src-attr inline');
  expect(ran).not.toContain('it ran');
});
