import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Where the site answers, without a slash at the end. */
export const address = inject('address');

let connection: Promise<Browser> | undefined;

/**
 * The browser of the run; each worker connects once.
 * @throws Error where none is installed
 */
export function connect(): Promise<Browser> {
  const place = inject('browser');
  if (!place) throw new Error('expected Chromium, found none: see the beginning of the output');
  connection ??= chromium.connect(place);
  return connection;
}

/**
 * Opens a window for the tests of a file and closes it after them.
 * Paths are given from the root of the site: `goto('/en/')`.
 */
export function usePage(options: Parameters<Browser['newContext']>[0] = {}): () => Page {
  let page: Page | undefined;
  beforeAll(async () => {
    const context = await (await connect()).newContext({ baseURL: address, ...options });
    context.setDefaultTimeout(30_000);
    page = await context.newPage();
  });
  afterAll(async () => {
    await page?.context().close();
  });
  return () => page as Page;
}

/** Goes to a page and waits until its fonts stand, so that what is measured stays. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
}

/** Turns an open page to its dark colours, at once: else they fade from one to the other. */
export async function goDark(page: Page): Promise<void> {
  await page.addStyleTag({ content: '* { transition: none !important }' });
  await page.emulateMedia({ colorScheme: 'dark' });
}
