import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { readPageHead } from '../page-head.ts';
import { stillFont } from './still-fonts.ts';

/** A page of a built site: its file and the address that it will have. */
export interface SitePage {
  readonly file: string;
  readonly url: URL;
  /** Path below which the whole site stands. */
  readonly base: string;
}

/**
 * Finds a page in the folder of a site.
 * @param path path of the address within the site: `/en/reports/2012/all/`
 * @returns undefined when the site has no such page
 */
export function findSitePage(site: string, path: string): SitePage | undefined {
  const file = join(site, path, 'index.html');
  if (!existsSync(file)) return undefined;
  const address = readPageHead(readFileSync(file, 'utf8')).canonical;
  if (address === '') throw new Error(`${file}: expected the address of the page, found none`);
  const url = new URL(address);
  return { file, url, base: url.pathname.slice(0, -path.length) };
}

const fonts = new Map<string, Promise<Uint8Array>>();

/** The bytes of a file; of a variable font, one weight when the address asks for it. */
async function readAsset(file: string, weight: string | null): Promise<Buffer> {
  if (weight === null) return readFileSync(file);
  const key = `${file}?${weight}`;
  let font = fonts.get(key);
  if (!font) {
    font = stillFont(readFileSync(file), Number(weight));
    fonts.set(key, font);
  }
  return Buffer.from(await font);
}

/** What a browser does not see by itself. */
const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  svg: 'image/svg+xml',
  js: 'text/javascript',
};

async function answer(
  route: Route,
  site: string,
  { url, base }: SitePage,
  scripts: boolean,
): Promise<void> {
  const asked = new URL(route.request().url());
  const path = decodeURIComponent(asked.pathname).slice(base.length);
  const file = resolve(site, `.${path}${path.endsWith('/') ? 'index.html' : ''}`);
  const known = asked.origin === url.origin && file.startsWith(site + sep);
  if (!known || (file.endsWith('.js') && !scripts) || !existsSync(file)) return route.abort();
  const contentType = contentTypes[file.replace(/^.*\./, '')];
  await route.fulfill({
    body: await readAsset(file, asked.searchParams.get('weight')),
    ...(contentType ? { contentType } : {}),
  });
}

/**
 * Opens a page at the address that it will have, with files from the folder alone: its links are
 * right wherever the PDF is read, and nothing is asked of any server.
 * @param numbers what a reader filled in, behind the path: only then scripts run, and are waited for
 */
export async function openSitePage(
  page: Page,
  site: string,
  found: SitePage,
  numbers = '',
): Promise<void> {
  const scripts = numbers !== '';
  await page.route('**/*', (route) => answer(route, site, found, scripts));
  await page.goto(`${found.url.href}${numbers}`, { waitUntil: scripts ? 'networkidle' : 'load' });
}
